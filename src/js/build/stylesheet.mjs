// Joins the files that style/index.css imports, each in its cascade layer, into one stylesheet.
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Returns the text of the joined stylesheet, not minified. */
export function joinStylesheet() {
  const {
    outputFiles: [stylesheet],
  } = esbuild.buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['style/index.css'],
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  if (stylesheet === undefined) throw new Error('esbuild returned no stylesheet.');
  return stylesheet.text;
}
