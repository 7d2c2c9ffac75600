// Builds the same page with each bundler, with the configuration that the package's README names and no other. An
// argument is the name of a single one.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const entry = here('src/main.js');

const BUILDS = {
  vite7: (folder) => vite('vite7', folder),
  vite8: (folder) => vite('vite8', folder),
  webpack: async (folder) => {
    const compiler = webpack({ mode: 'production', entry, output: { path: folder, filename: 'main.js' } });
    await new Promise((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else compiler.close(resolve);
      });
    });
    writePage(folder);
  },
  rollup: async (folder) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true }), importMetaAssets()] });
    await bundle.write({ dir: folder, format: 'es' });
    writePage(folder);
  },
  parcel: async (folder) => {
    const parcel = here('node_modules/parcel/lib/bin.js');
    const options = ['--dist-dir', folder, '--public-url', './', '--no-cache', '--no-source-maps'];
    execFileSync(process.execPath, [parcel, 'build', here('index.html'), ...options], {
      cwd: here('.'),
      stdio: 'pipe',
    });
  },
  esbuild: async (folder) => {
    await esbuild.build({
      entryPoints: [entry],
      outdir: folder,
      bundle: true,
      format: 'esm',
      splitting: true,
      logLevel: 'warning',
    });
    for (const part of ['webhook-settings', 'webhook-settings-lazy', 'webhook-settings-mock'])
      copyFileSync(here(`node_modules/webhook-settings/${part}.wasm`), `${folder}/${part}.wasm`);
    writePage(folder);
  },
};

async function vite(version, folder) {
  const { build } = await import(version);
  await build({ root: here('.'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
}

/** Bundlers that take a script make no page. */
function writePage(folder) {
  writeFileSync(`${folder}/index.html`, readFileSync(here('index.html'), 'utf8').replace('src/main.js', 'main.js'));
}

const [only] = process.argv.slice(2);
for (const [name, build] of Object.entries(BUILDS)) {
  if (only !== undefined && only !== name) continue;
  const folder = here(`dist/${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = performance.now();
  await build(folder);
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
