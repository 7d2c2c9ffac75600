// Bundles the package's scripts. Those for browsers are minified.
import { readFileSync } from 'node:fs';
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
  // In the same folder as the wasm and the languages, which chunks import by relative URLs.
  chunkNames: 'chunk-[hash]',
};

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(at('src/js/package/package.json'), 'utf8'));

/** Bundles the mock for Node, the Playwright fixture and the package's command. */
export async function bundleForNode() {
  await esbuild.build({
    ...COMMON,
    entryPoints: {
      'mock-node': at('src/js/mock/node.ts'),
      playwright: at('src/js/playwright/index.ts'),
      'webhook-settings-mock': at('src/js/mock/server/main.ts'),
    },
    platform: 'node',
    target: 'node20',
    external: ['@playwright/test'],
    alias: { '#glue': `${glue}/${MOCK}.js` },
  });
}

/**
 * Bundles `mount`, the element, and the mock for browsers.
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
      PACKAGE_VERSION: JSON.stringify(version),
      WASM_INTEGRITY: JSON.stringify(integrity),
      LAZY_WASM_INTEGRITY: JSON.stringify(lazyIntegrity),
      LAZY_WASM_IMPORTS: JSON.stringify(lazyImports),
    },
    plugins: [{ name: 'generated', setup: resolveGenerated }],
  });
}

/** Bundles the components for frameworks. They import the main entry, so that its chunks don't depend on them. */
export async function bundleForFrameworks() {
  await esbuild.build({
    ...COMMON,
    entryPoints: ['react', 'vue', 'svelte'].map((name) => at(`src/js/frameworks/${name}.ts`)),
    splitting: false,
    platform: 'browser',
    target: TARGET,
    minify: true,
    external: ['react', 'vue'],
    plugins: [
      {
        name: 'main entry',
        setup: (build) =>
          build.onResolve({ filter: /\/embed\/mount\.ts$/ }, () => ({ path: './index.js', external: true })),
      },
    ],
  });
}

/**
 * Bundles the service worker of the mock into one classic script, since not every browser supports modules there.
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
function resolveGenerated(build) {
  // Kept as imports: each language is a module of the package (see words.mjs) that the host's bundler resolves.
  build.onResolve({ filter: /^#words\// }, ({ path }) => ({ path: `./${path.slice(1)}.js`, external: true }));
  build.onResolve({ filter: /^#style$/ }, ({ path }) => ({ path, namespace: 'style' }));
  build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: appStyle(), loader: 'text' }));
}
