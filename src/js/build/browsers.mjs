// The oldest browsers that are supported, as esbuild takes them for scripts and styles.
import { readFileSync } from 'node:fs';

/** @type {Record<string, string>} */
const browsers = JSON.parse(readFileSync(new URL('../browsers.json', import.meta.url), 'utf8'));

/** All browsers on iOS run on Safari's engine; esbuild lists them apart. */
export const TARGET = [...Object.entries(browsers), ['ios', browsers.safari]].map(
  ([name, version]) => `${name}${version}`,
);
