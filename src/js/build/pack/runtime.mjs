// The embedded app's wasm: built, split in two (see src/ui/lazy), and shrunk like the standalone app's.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { optimise, shrink } from '../shrink.mjs';
import { APP, at, glue, out } from './places.mjs';

/** @typedef {Awaited<ReturnType<typeof runtime>>} Runtime */

const FEATURES = ['--no-default-features', '--features', 'split'];
// What belongs to what is only known by the linker's own notes.
const KEEP_NOTES = ['-Clink-args=--emit-relocs', '-Cstrip=none'];

/**
 * Puts both parts of the wasm into the package; gives the glue, their hashes, and under which names they share what
 * they share.
 */
export async function runtime() {
  /** @type {(command: string, ...given: string[]) => unknown} */
  const run = (command, ...given) => execFileSync(command, given, { cwd: at('.'), stdio: 'inherit' });
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
  const [wasm, script, late] = [`${glue}/${APP}_bg.wasm`, `${glue}/${APP}.js`, `${parts}/split_late.wasm`];
  optimise(late);
  const shared = shrink({ wasm, glue: script, late });
  copyFileSync(wasm, `${out}/webhook-settings.wasm`);
  copyFileSync(late, `${out}/webhook-settings-lazy.wasm`);
  return { glue: script, integrity: hashOf(wasm), lazyIntegrity: hashOf(late), lazyImports: shared };
}

/** @param {string} file */
function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
