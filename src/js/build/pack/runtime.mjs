// Builds the wasm of the embedded app, splits it in two, and shrinks it like that of the standalone app.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { optimise, shrink } from '../shrink.mjs';
import { APP, at, glue, out } from './places.mjs';

/** @typedef {Awaited<ReturnType<typeof runtime>>} Runtime */

const FEATURES = ['--no-default-features', '--features', 'split'];
// wasm-split-cli needs the linker's relocations and symbol names.
const KEEP_NOTES = ['-Clink-args=--emit-relocs', '-Cstrip=none'];

/**
 * Writes both parts of the wasm into the package. Returns the glue, their hashes, and the names by which the first part
 * exports what the lazy part imports.
 */
export async function runtime() {
  /** @type {(command: string, ...parameters: string[]) => unknown} */
  const run = (command, ...parameters) => execFileSync(command, parameters, { cwd: at('.'), stdio: 'inherit' });
  const parts = `${glue}/parts`;
  rmSync(parts, { recursive: true, force: true });
  run(
    'cargo',
    'rustc',
    '--release',
    '--target',
    'wasm32-unknown-unknown',
    ...FEATURES,
    '--bin',
    APP,
    '--',
    ...KEEP_NOTES,
  );
  run('wasm-split-cli', at(`target/wasm32-unknown-unknown/release/${APP}.wasm`), parts, '--out-name', APP);
  run(
    'wasm-bindgen',
    '--target',
    'web',
    '--no-typescript',
    '--omit-default-module-path',
    '--keep-lld-exports',
    '--out-dir',
    glue,
    `${parts}/${APP}.wasm`,
  );
  const [wasm, script, lazy] = [`${glue}/${APP}_bg.wasm`, `${glue}/${APP}.js`, `${parts}/split_late.wasm`];
  optimise(lazy);
  const lazyImports = shrink({ wasm, glue: script, lazy });
  copyFileSync(wasm, `${out}/webhook-settings.wasm`);
  copyFileSync(lazy, `${out}/webhook-settings-lazy.wasm`);
  return { glue: script, integrity: hashOf(wasm), lazyIntegrity: hashOf(lazy), lazyImports };
}

/** @param {string} file */
function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
