// Joins the files that a stylesheet imports, each in its cascade layer, into one.
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The style of the list, and of everything else. */
export const [FIRST_STYLE, LATE_STYLE] = ['style/index.css', 'style/late.css'];

/**
 * Returns the text of a joined stylesheet, not minified.
 * @param {string} file
 */
export function joinStylesheet(file) {
  const {
    outputFiles: [stylesheet],
  } = esbuild.buildSync({
    absWorkingDir: ROOT,
    entryPoints: [file],
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  if (stylesheet === undefined) throw new Error('esbuild returned no stylesheet.');
  return stylesheet.text;
}
