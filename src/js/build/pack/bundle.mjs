// The package's scripts: for Node as they are, for browsers small.
import * as esbuild from 'esbuild';
import { TARGET } from '../browsers.mjs';
import { appStyle } from '../css.mjs';
import { at, glue, MOCK, out } from './places.mjs';

/** @satisfies {esbuild.BuildOptions} */
const COMMON = {
  outdir: out,
  bundle: true,
  splitting: true,
  format: /** @type {const} */ ('esm'),
  logLevel: /** @type {const} */ ('warning'),
  // Beside the wasm and the words: they are found from wherever a chunk is.
  chunkNames: 'chunk-[hash]',
};

/** The mock in the test's own process, and the Playwright fixture. */
export async function bundleForNode() {
  await esbuild.build({
    ...COMMON,
    entryPoints: { 'mock-node': at('src/js/mock/node.ts'), playwright: at('src/js/playwright/index.ts') },
    platform: 'node',
    target: 'node20',
    external: ['@playwright/test'],
    alias: { '#glue': `${glue}/${MOCK}.js` },
  });
}

/**
 * `mount`, the element, and the mock in the page.
 * @param {import('./runtime.mjs').Runtime} runtime
 */
export async function bundleForBrowsers({ glue: runtime, integrity, lazyIntegrity, lazyImports }) {
  await esbuild.build({
    ...COMMON,
    entryPoints: {
      index: at('src/js/embed/index.ts'),
      element: at('src/js/embed/element-register.ts'),
      mock: at('src/js/mock/browser.ts'),
    },
    platform: 'browser',
    target: TARGET,
    minify: true,
    alias: { '#runtime': runtime, '#glue': `${glue}/${MOCK}.js` },
    define: {
      WASM_INTEGRITY: JSON.stringify(integrity),
      LAZY_WASM_INTEGRITY: JSON.stringify(lazyIntegrity),
      LAZY_WASM_IMPORTS: JSON.stringify(lazyImports),
    },
    plugins: [{ name: 'made here', setup: resolveMade }],
  });
}

/**
 * The service worker that the mock can live in: one file, which is no module, since not every browser takes those
 * there.
 */
export async function bundleWorker() {
  await esbuild.build({
    entryPoints: [at('src/js/mock/worker/packaged.ts')],
    outfile: `${out}/mock-worker.js`,
    bundle: true,
    format: 'iife',
    target: TARGET,
    minify: true,
    logLevel: 'warning',
    alias: { '#glue': `${glue}/${MOCK}.js` },
  });
}

/** @param {esbuild.PluginBuild} build */
function resolveMade(build) {
  // A module each (see words.mjs), which bundlers find in their turn.
  build.onResolve({ filter: /^#words\// }, ({ path }) => ({ path: `./${path.slice(1)}.js`, external: true }));
  build.onResolve({ filter: /^#style$/ }, ({ path }) => ({ path, namespace: 'style' }));
  build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: appStyle(), loader: 'text' }));
}
