// Puts the package for tests together, in target/package: the mock's wasm with a glue of its own for Node, the Playwright fixture,
// and their types. Takes what the release build has left.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from '../../tests/e2e/node_modules/esbuild/lib/main.js';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const NAME = 'webhook-settings-mock';
const glue = at('target/package-glue');
const out = at('target/package');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const wasm = at(`target/wasm32-unknown-unknown/release/${NAME}.wasm`);
execFileSync('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-dir', glue, wasm], { stdio: 'inherit' });
// The glues differ, the wasm does not: this is the one that the app loads, optimised.
copyFileSync(at(`target/dist/${NAME}_bg.wasm`), `${out}/${NAME}.wasm`);
await esbuild.build({
  entryPoints: { mock: at('src/js/mock/node.ts'), playwright: at('src/js/playwright/index.ts') },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@playwright/test'],
  alias: { '#glue': `${glue}/${NAME}.js` },
  logLevel: 'warning',
});
execFileSync('tsc', ['-p', at('src/js'), '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', `${out}/types`], { stdio: 'inherit' });
cpSync(at('src/js/package'), out, { recursive: true });
