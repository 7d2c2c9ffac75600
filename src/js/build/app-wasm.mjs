// Makes the released wasm of the standalone app, and the glue, from what Trunk has left in its staging folder: in two
// parts if the app was compiled with the feature `split`, otherwise in one.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, shortHashOf } from './hash.mjs';
import { at } from './pack/places.mjs';
import { optimise, shrink } from './shrink.mjs';
import { split } from './split.mjs';

const BINARY = 'webhook-settings-app';
/** The module that the macro `wasm_split` imports from, until the wasm is split. */
const PLACEHOLDER = '__wasm_split_placeholder__';

/** The lazy part, as `src/js/standalone/boot.js` finds it in the page. */
/** @typedef {{ file: string, integrity: string, imports: Record<string, string> }} LazyPart */

/**
 * The file of the app with this ending: its name has a hash.
 * @type {(staging: string, ending: '.js' | '.wasm') => string}
 */
export function appFile(staging, ending) {
  const isIt = (/** @type {string} */ name) => name.startsWith(`${BINARY}-`) && name.endsWith(ending);
  const name = readdirSync(staging).find(isIt);
  if (name === undefined) throw new Error(`Trunk has left no ${BINARY}-*${ending}`);
  return join(staging, name);
}

/**
 * Whether the app in the staging folder has yet to be split. Such an app does not start.
 * @param {string} staging
 */
export function isToBeSplit(staging) {
  return readFileSync(appFile(staging, '.js'), 'utf8').includes(PLACEHOLDER);
}

/**
 * Replaces the wasm and its glue by those of a release, which are not minified yet. Returns the lazy part, if there is
 * one.
 * @param {string} staging
 * @returns {LazyPart | undefined}
 */
export function releaseWasm(staging) {
  const [wasm, glue] = [appFile(staging, '.wasm'), appFile(staging, '.js')];
  if (!isToBeSplit(staging)) {
    optimise(wasm);
    shrink({ wasm, glue });
    return undefined;
  }
  const parts = split(BINARY, at('target/app-parts'));
  copyFileSync(parts.wasm, wasm);
  copyFileSync(parts.glue, glue);
  const file = `webhook-settings-lazy-${shortHashOf(readFileSync(parts.lazy))}.wasm`;
  copyFileSync(parts.lazy, join(staging, file));
  return { file, integrity: hashOf(parts.lazy), imports: parts.lazyImports };
}
