// Splits the wasm of a binary that Cargo has built for release with the feature `split`, and shrinks both parts. The
// standalone app and the embedded one are both made in this way.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { at } from './pack/places.mjs';
import { optimise, shrink } from './shrink.mjs';

/**
 * The first part with its glue, the lazy part, and the names by which the first part exports what the lazy part
 * imports.
 * @typedef {{ wasm: string, glue: string, lazy: string, lazyImports: Record<string, string> }} Parts
 */

/**
 * Writes both parts into a folder.
 * @type {(binary: string, folder: string) => Parts}
 */
export function split(binary, folder) {
  const parts = `${folder}/parts`;
  rmSync(parts, { recursive: true, force: true });
  run('wasm-split-cli', at(`target/wasm32-unknown-unknown/release/${binary}.wasm`), parts, '--out-name', binary);
  run(
    'wasm-bindgen',
    '--target',
    'web',
    '--no-typescript',
    '--omit-default-module-path',
    '--keep-lld-exports',
    '--out-dir',
    folder,
    `${parts}/${binary}.wasm`,
  );
  const [wasm, glue, lazy] = [`${folder}/${binary}_bg.wasm`, `${folder}/${binary}.js`, `${parts}/split_late.wasm`];
  optimise(wasm);
  optimise(lazy);
  return { wasm, glue, lazy, lazyImports: shrink({ wasm, glue, lazy }) };
}

/** @type {(command: string, ...parameters: string[]) => void} */
function run(command, ...parameters) {
  try {
    execFileSync(command, parameters, { stdio: 'inherit' });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw code === 'ENOENT' ? new Error(`${command} is missing. ./dev build installs it.`) : error;
  }
}
