// Removes from a release what wasm-bindgen leaves unused: exports that nothing calls, and the long names by which the
// wasm and its glue refer to each other. Saves some 6 KB of a first load.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import binaryen from 'binaryen';

const wasmOpt = fileURLToPath(new URL('../node_modules/.bin/wasm-opt', import.meta.url));

// The features of wasm that the compiler uses. They are listed here since the lazy part does not declare them.
const FEATURES = [
  'bulk-memory',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
  'mutable-globals',
  'multivalue',
];
/** The same passes as for the mock, for which Trunk reads them from index.html. */
const OPTIMISE = [...['--flatten', '--rereloop', '-Oz', '-Oz'], ...FEATURES.map((name) => `--enable-${name}`)];

/**
 * Old and new names. Those of imports follow the name of their module.
 * @typedef {{ imports: [module: string, old: string, name: string][], exports: [old: string, name: string][] }} Names
 */

/**
 * Shrinks a wasm and the source of its glue, which must not be minified yet. `lazy` is a wasm that imports from this
 * one. Returns the new names of what it imports.
 * @param {{ wasm: string, glue: string, lazy?: string }} files
 */
export function shrink({ wasm, glue, lazy }) {
  const source = readFileSync(glue, 'utf8');
  const shared = lazy === undefined ? [] : importsOf(lazy);
  removeExports(wasm, (name) => !source.includes(`wasm.${name}`) && !shared.includes(name));
  const names = shortenNames(wasm);
  writeFileSync(glue, rename(source, names));
  const exported = new Map(names.exports);
  return Object.fromEntries(shared.map((name) => [name, exported.get(name) ?? name]));
}

/**
 * Minimizes a wasm with wasm-opt. Returns the output of the additional passes in `more`.
 * @type {(file: string, ...more: string[]) => string}
 */
export function optimise(file, ...more) {
  return execFileSync(wasmOpt, [file, ...OPTIMISE, ...more, '-o', file], { encoding: 'utf8' });
}

/** @param {string} file */
function importsOf(file) {
  return WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(file))).map(({ name }) => name);
}

/** @type {(file: string, isUnused: (name: string) => boolean) => void} */
function removeExports(file, isUnused) {
  const module = binaryen.readBinary(readFileSync(file));
  const names = Array.from(
    { length: module.getNumExports() },
    (_, nth) => binaryen.getExportInfo(module.getExportByIndex(nth)).name,
  );
  for (const name of names.filter(isUnused)) module.removeExport(name);
  module.runPasses(['remove-unused-module-elements']);
  writeFileSync(file, module.emitBinary());
  module.dispose();
}

/**
 * Shortens the names of imports and exports, and optimises again what the removed exports allow. Returns the new names.
 * @param {string} file
 * @returns {Names}
 */
function shortenNames(file) {
  return JSON.parse(optimise(file, '--minify-imports-and-exports-and-modules'));
}

/** @type {(source: string, names: Names) => string} */
function rename(source, { imports, exports }) {
  const short = new Map(imports.map(([, long, name]) => [long, name]));
  const module = imports[0]?.[0];
  if (module === undefined) throw new Error('The wasm imports nothing from its glue');
  const exported = new Map(exports);
  return source
    .replaceAll(JSON.stringify(module), '"a"')
    .replace(/(?<=^\s+)[\w$]+(?=:)/gm, (name) => short.get(name) ?? name)
    .replace(/(?<=\bwasm\.)[\w$]+/g, (name) => exported.get(name) ?? name);
}
