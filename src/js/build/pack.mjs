// Builds the npm package in target/package from the output of the release build. With the argument `tests` it contains
// only what the project's own browser tests need: the mock and the Playwright fixture. Otherwise it is complete, and is
// packed into a tarball.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { bundleForBrowsers, bundleForFrameworks, bundleForNode, bundleWorker } from './pack/bundle.mjs';
import { bundleInline } from './pack/inline.mjs';
import { writeIntegrity } from './pack/integrity.mjs';
import { writeManifest } from './pack/manifest.mjs';
import { at, glue, MOCK, out } from './pack/places.mjs';
import { runtime } from './pack/runtime.mjs';
import { writeTypes } from './pack/types.mjs';
import { writeWords } from './pack/words.mjs';

const isWhole = process.argv[2] !== 'tests';

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const wasm = at(`target/wasm32-unknown-unknown/release/${MOCK}.wasm`);
execFileSync(
  'wasm-bindgen',
  ['--target', 'web', '--no-typescript', '--omit-default-module-path', '--out-dir', glue, wasm],
  { stdio: 'inherit' },
);
// The package has a glue of its own, but the same wasm as the app, which the release build has optimised.
copyFileSync(at(`target/dist/${MOCK}_bg.wasm`), `${out}/${MOCK}.wasm`);
cpSync(at('src/js/package'), out, { recursive: true });
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(at(name), `${out}/${name}`);
// Described where the native server, which has the same control, is tested.
copyFileSync(at('tests/contract/control.yaml'), `${out}/control.yaml`);
await bundleForNode();
if (isWhole) {
  const parts = await runtime();
  await bundleForBrowsers(parts);
  await bundleForFrameworks();
  await bundleWorker();
  writeWords();
  await bundleInline(parts);
  await writeManifest();
}
writeTypes();
if (isWhole) {
  writeIntegrity();
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', at('target')], {
    cwd: out,
    encoding: 'utf8',
  });
  console.log(`The package is target/${packed.trim()}`);
}
