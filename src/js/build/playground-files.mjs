// Builds the playground, a page with a copy of what it needs of the package.
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import * as esbuild from 'esbuild';
import { TARGET } from './browsers.mjs';
import { at, out } from './pack/places.mjs';

/** What the playground may load: the element, the mock, and the manifest that it makes its controls of. */
const NEEDED = /\.(js|wasm)$|custom-elements\.json$/;
/** Other entries, and scripts for Node and workers. */
const NOT_NEEDED = /^(react|vue|svelte|inline|playwright|mock-node|mock-worker|webhook-settings-mock)\.js$/;

/**
 * Builds the playground into a folder. Returns the context of the build, which the caller disposes of.
 * @param {string} folder
 */
export async function buildPlayground(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const folders = [out, `${out}/words`];
  cpSync(out, `${folder}/package`, {
    recursive: true,
    filter: (path) => folders.includes(path) || (NEEDED.test(path) && !NOT_NEEDED.test(basename(path))),
  });
  copyFileSync(at('src/js/playground/index.html'), `${folder}/index.html`);
  const context = await esbuild.context({
    entryPoints: {
      playground: at('src/js/playground/index.ts'),
      'playground-style': at('src/js/playground/playground.css'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    logLevel: 'warning',
  });
  await context.rebuild();
  return context;
}
