// The embedded app's wasm: built, optimised with the flags of the standalone app (see index.html), and shrunk like it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { shrink } from '../shrink.mjs';
import { APP, at, glue, out } from './places.mjs';

const FEATURES = ['--no-default-features', '--features', 'ui'];
const OPTIMISE = ['--flatten', '--rereloop', '-Oz', '-Oz'];

/** Puts the wasm into the package; gives its glue and its hash. */
export async function runtime() {
  const run = (command, ...given) => execFileSync(command, given, { cwd: at('.'), stdio: 'inherit' });
  run('cargo', 'build', '--release', '--target', 'wasm32-unknown-unknown', ...FEATURES, '--bin', APP);
  run('wasm-bindgen', '--target', 'web', '--no-typescript', '--omit-default-module-path', '--out-dir', glue, at(`target/wasm32-unknown-unknown/release/${APP}.wasm`));
  const [wasm, script] = [`${glue}/${APP}_bg.wasm`, `${glue}/${APP}.js`];
  run(at('tests/e2e/node_modules/.bin/wasm-opt'), ...OPTIMISE, '--enable-bulk-memory', '--enable-nontrapping-float-to-int', wasm, '-o', wasm);
  shrink({ wasm, glue: script });
  copyFileSync(wasm, `${out}/webhook-settings.wasm`);
  const hash = createHash('sha384').update(readFileSync(wasm)).digest('base64');
  return { glue: script, integrity: `sha384-${hash}` };
}
