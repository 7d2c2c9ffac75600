// Takes out of a release what wasm-bindgen leaves in it that the app has no use for: exports that nobody calls, and the
// long names by which the wasm and its glue find each other. Some 6 KB of a first load.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import binaryen from 'binaryen';

const wasmOpt = fileURLToPath(new URL('../node_modules/.bin/wasm-opt', import.meta.url));

// These are what the compiler may use of wasm: told here, since a part that is not wasm-bindgen's says nothing of it.
const FEATURES = [
  'bulk-memory',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
  'mutable-globals',
  'multivalue',
];
/** As in index.html, where Trunk is told of them. */
const OPTIMISE = [...['--flatten', '--rereloop', '-Oz', '-Oz'], ...FEATURES.map((name) => `--enable-${name}`)];

/**
 * Old names with their new ones, of the imports after that of their module.
 * @typedef {{ imports: [module: string, old: string, name: string][], exports: [old: string, name: string][] }} Names
 */

/**
 * Shrinks a wasm and the source of its glue, which is not minified yet. `late` is a wasm that takes its imports from
 * this one: gives the new names of those.
 * @param {{ wasm: string, glue: string, late?: string }} files
 */
export function shrink({ wasm, glue, late }) {
  const source = readFileSync(glue, 'utf8');
  const shared = late === undefined ? [] : importsOf(late);
  removeExports(wasm, (name) => !source.includes(`wasm.${name}`) && !shared.includes(name));
  const names = shortenNames(wasm);
  writeFileSync(glue, rename(source, names));
  const exported = new Map(names.exports);
  return Object.fromEntries(shared.map((name) => [name, exported.get(name)]));
}

/**
 * Makes a wasm as small as wasm-opt can; says what else it has done, if `more` asks for it.
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
 * Without what was taken out there is more to be made smaller. Gives the new names, as wasm-opt reports them.
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
