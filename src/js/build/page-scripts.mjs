// Bundles the scripts of the standalone app that Trunk leaves alone: the host of the mock, the service worker, and what
// explains a failed start.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { TARGET } from './browsers.mjs';
import { at } from './pack/places.mjs';

/** The folder of the playground in the app. It is for developers: it is not cached for use without a network. */
export const PLAYGROUND = 'playground';

/**
 * Bundles what hosts the mock in the page. The demo server's panel links to the playground if there is one.
 * @type {(folder: string, isRelease: boolean, hasPlayground: boolean) => Promise<void>}
 */
export function bundleMock(folder, isRelease, hasPlayground) {
  const define = { HAS_PLAYGROUND: String(hasPlayground) };
  return bundle('mock/demo/index.ts', join(folder, 'mock-page.js'), 'esm', isRelease, define);
}

/**
 * Bundles what explains a failed start.
 * @type {(folder: string, isRelease: boolean) => Promise<void>}
 */
export function bundleExplanation(folder, isRelease) {
  return bundle('loading/explain-failure.ts', join(folder, 'explain-failure.js'), 'esm', isRelease);
}

/**
 * Bundles the service worker. It comes last, since it knows which files a build is made of.
 * @type {(folder: string, isRelease: boolean) => Promise<void>}
 */
export function bundleServiceWorker(folder, isRelease) {
  const define = { BUILD: JSON.stringify(describeBuild(folder)) };
  return bundle('mock/worker/index.ts', join(folder, 'sw.js'), 'iife', isRelease, define);
}

/**
 * @type {(
 *   entry: string,
 *   outfile: string,
 *   format: esbuild.Format,
 *   minify: boolean,
 *   define?: Record<string, string>,
 * ) => Promise<void>}
 */
async function bundle(entry, outfile, format, minify, define = {}) {
  const entryPoints = [at(`src/js/${entry}`)];
  await esbuild.build({
    entryPoints,
    outfile,
    bundle: true,
    format,
    define,
    minify,
    target: TARGET,
    logLevel: 'warning',
  });
}

/**
 * Every file but the page itself and the worker; those with a hash in their names never change, and words are kept only
 * in the languages in use.
 * @param {string} folder
 */
function describeBuild(folder) {
  /** @param {string} name */
  const isCached = (name) =>
    statSync(join(folder, name)).isFile() &&
    !['index.html', 'sw.js'].includes(name) &&
    !name.startsWith(`${PLAYGROUND}/`);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isCached).sort();
  const hash = createHash('sha256');
  for (const name of [...all, 'index.html']) hash.update(name).update(readFileSync(join(folder, name)));
  const words = all.filter((name) => name.startsWith('words'));
  const others = all.filter((name) => !words.includes(name));
  const hasHash = (/** @type {string} */ name) => /-[0-9a-f]{8,16}[._]/.test(name);
  const immutable = others.filter(hasHash);
  const files = others.filter((name) => !hasHash(name));
  return { version: hash.digest('hex').slice(0, 16), files: [...files, ...immutable], immutable, words };
}
