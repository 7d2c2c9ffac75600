// Builds the wasm of the embedded app in two parts.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { hashOf } from '../hash.mjs';
import { split } from '../split.mjs';
import { APP, at, glue, out } from './places.mjs';

/** @typedef {Awaited<ReturnType<typeof runtime>>} Runtime */

const FEATURES = ['--no-default-features', '--features', 'split'];

/**
 * Writes both parts of the wasm into the package. Returns the glue, their hashes, and the names by which the first part
 * exports what the lazy part imports.
 */
export async function runtime() {
  const build = ['build', '--release', '--target', 'wasm32-unknown-unknown', ...FEATURES, '--bin', APP];
  execFileSync('cargo', build, { cwd: at('.'), stdio: 'inherit' });
  const { wasm, glue: script, lazy, lazyImports } = split(APP, glue);
  copyFileSync(wasm, `${out}/webhook-settings.wasm`);
  copyFileSync(lazy, `${out}/webhook-settings-lazy.wasm`);
  return { glue: script, integrity: hashOf(wasm), lazyIntegrity: hashOf(lazy), lazyImports };
}
