// Bundles the package's scripts. Those for browsers are minified.
import { readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { TARGET } from '../browsers.mjs';
import { appStyle, lateStyle } from '../css.mjs';
import { at, glue, MOCK, out } from './places.mjs';

/** @satisfies {esbuild.BuildOptions} */
const COMMON = {
  outdir: out,
  bundle: true,
  format: /** @type {const} */ ('esm'),
  logLevel: /** @type {const} */ ('warning'),
};

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(at('src/js/package/package.json'), 'utf8'));

/** Bundles the mock for Node, the Playwright fixture and the package's command. */
export async function bundleForNode() {
  await esbuild.build({
    ...COMMON,
    splitting: true,
    chunkNames: 'chunk-[hash]',
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
 * Modules of the package that are files of their own, in the same folder as the wasm and the languages. The main entry
 * is one file with the wasm's glue in it, so that a page which imports it has no further script to wait for.
 * @type {[module: RegExp, file: string][]}
 */
const FILES = [
  [/\/mock\/browser\.ts$/, './mock.js'],
  [/\/loading\/explain-failure\.ts$/, './explain-failure.js'],
  [/(\/embed\/mount|^\.\/element)\.ts$/, './index.js'],
];

/**
 * Bundles a file for browsers.
 * @type {(name: string, source: string, options?: esbuild.BuildOptions) => Promise<void>}
 */
async function bundleFile(name, source, options = {}) {
  await esbuild.build({
    ...COMMON,
    entryPoints: { [name]: at(source) },
    platform: 'browser',
    target: TARGET,
    minify: true,
    ...options,
    plugins: [{ name: 'other files', setup: (build) => resolveFiles(build, name) }, ...(options.plugins ?? [])],
  });
}

/**
 * Bundles `mount`, the element, and the mock for browsers.
 * @param {import('./runtime.mjs').Runtime} runtime
 */
export async function bundleForBrowsers({ glue: runtime, integrity, lazyIntegrity, lazyImports }) {
  await bundleFile('index', 'src/js/embed/index.ts', {
    alias: { '#runtime': runtime },
    define: {
      PACKAGE_VERSION: JSON.stringify(version),
      WASM_INTEGRITY: JSON.stringify(integrity),
      LAZY_WASM_INTEGRITY: JSON.stringify(lazyIntegrity),
      LAZY_WASM_IMPORTS: JSON.stringify(lazyImports),
    },
    plugins: [{ name: 'generated', setup: resolveGenerated }],
  });
  await bundleFile('element', 'src/js/embed/element-register.ts');
  await bundleFile('mock', 'src/js/mock/browser.ts', { alias: { '#glue': `${glue}/${MOCK}.js` } });
  await bundleFile('explain-failure', 'src/js/loading/explain-failure.ts');
  writeFileSync(`${out}/late-style.js`, `export default ${JSON.stringify(lateStyle())};\n`);
}

/** Bundles the components for frameworks. */
export async function bundleForFrameworks() {
  for (const name of ['react', 'vue', 'svelte'])
    await bundleFile(name, `src/js/frameworks/${name}.ts`, { external: ['react', 'vue'] });
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

/**
 * Resolves imports of what is a file of its own, except in that file.
 * @type {(build: esbuild.PluginBuild, name: string) => void}
 */
function resolveFiles(build, name) {
  for (const [filter, path] of FILES)
    if (path !== `./${name}.js`)
      build.onResolve({ filter }, ({ kind }) => (kind === 'entry-point' ? undefined : { path, external: true }));
}

/** @param {esbuild.PluginBuild} build */
function resolveGenerated(build) {
  // Kept as imports: each language is a module of the package (see words.mjs) that the host's bundler resolves.
  build.onResolve({ filter: /^#words\// }, ({ path }) => ({ path: `./${path.slice(1)}.js`, external: true }));
  build.onResolve({ filter: /^#style$/ }, ({ path }) => ({ path, namespace: 'style' }));
  build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: appStyle(), loader: 'text' }));
  build.onResolve({ filter: /^#late-style$/ }, () => ({ path: './late-style.js', external: true }));
}
