// The entry `webhook-settings/inline`, which needs no other file of the package.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { TARGET } from '../browsers.mjs';
import { appStyle } from '../css.mjs';
import { at, out } from './places.mjs';

/** @type {Record<string, string>} */
const PARTS = { '#inline/first': 'webhook-settings.wasm', '#inline/lazy': 'webhook-settings-lazy.wasm' };
const WASM = at('src/js/embed/runtime/wasm-inline.ts');

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(at('src/js/package/package.json'), 'utf8'));

/**
 * Bundles the main entry into one script, with both parts of the wasm and all languages, which are in the package
 * already.
 * @param {import('./runtime.mjs').Runtime} runtime
 */
export async function bundleInline({ glue, lazyImports }) {
  await esbuild.build({
    entryPoints: { inline: at('src/js/embed/inline.ts') },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: TARGET,
    logLevel: 'warning',
    alias: { '#runtime': glue },
    define: {
      PACKAGE_VERSION: JSON.stringify(version),
      // What is inside is not checked.
      WASM_INTEGRITY: '""',
      LAZY_WASM_INTEGRITY: '""',
      LAZY_WASM_IMPORTS: JSON.stringify(lazyImports),
    },
    plugins: [{ name: 'inline', setup: resolveFiles }],
  });
}

/**
 * Puts files of the package into the script. The mock stays a file: it is for development.
 * @param {esbuild.PluginBuild} build
 */
function resolveFiles(build) {
  build.onResolve({ filter: /\/(wasm-urls|loading\/wasm)\.ts$/ }, ({ importer }) =>
    importer === WASM ? undefined : { path: WASM },
  );
  build.onResolve({ filter: /\/mock\/browser\.ts$/ }, () => ({ path: './mock.js', external: true }));
  build.onResolve({ filter: /^#words\// }, ({ path }) => ({ path: `${out}/${path.slice(1)}.js` }));
  build.onResolve({ filter: /^#late-style$/ }, () => ({ path: `${out}/late-style.js` }));
  build.onResolve({ filter: /^#inline\// }, ({ path }) => ({ path, namespace: 'inline' }));
  build.onLoad({ filter: /.*/, namespace: 'inline' }, ({ path }) => ({
    contents: gzipSync(readFileSync(`${out}/${PARTS[path]}`), { level: 9 }).toString('base64'),
    loader: 'text',
  }));
  build.onResolve({ filter: /^#style$/ }, ({ path }) => ({ path, namespace: 'style' }));
  build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: appStyle(), loader: 'text' }));
}
