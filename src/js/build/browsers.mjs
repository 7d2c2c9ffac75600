// The oldest supported browsers, as targets of esbuild for scripts and styles.
import { readFileSync } from 'node:fs';

/** @type {Record<string, string>} */
const browsers = JSON.parse(readFileSync(new URL('../browsers.json', import.meta.url), 'utf8'));

/** Includes iOS, which esbuild lists separately: all browsers there run on Safari's engine. */
export const TARGET = [...Object.entries(browsers), ['ios', browsers.safari]].map(
  ([name, version]) => `${name}${version}`,
);
