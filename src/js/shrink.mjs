// Takes out of a release what wasm-bindgen leaves in it that the app has no use for: exported classes of a dependency that nobody
// calls, and the long names by which the wasm and its glue find each other. Together some 6 KB of a first load.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import binaryen from '../../tests/e2e/node_modules/binaryen/index.js';

const wasmOpt = fileURLToPath(new URL('../../tests/e2e/node_modules/.bin/wasm-opt', import.meta.url));

/** What comes with Leptos for streams from servers: classes, and what cleans up after them. */
const UNUSED = [
  /export class (IntoUnderlying\w+) \{[^]*?\nif \(Symbol\.dispose\) \1\.prototype.*\n/g,
  /const IntoUnderlying\w+Finalization = [^]*?;\n/g,
];

/** Shrinks a wasm and the source of its glue, which is not minified yet. */
export function shrink({ wasm, glue }) {
  const source = UNUSED.reduce((text, pattern) => text.replace(pattern, ''), readFileSync(glue, 'utf8'));
  if (source.includes('IntoUnderlying')) throw new Error(`${glue}: the classes of wasm-streams look different now`);
  removeExports(wasm, (name) => !source.includes(`wasm.${name}`));
  writeFileSync(glue, rename(source, shortenNames(wasm)));
}

function removeExports(file, isUnused) {
  const module = binaryen.readBinary(readFileSync(file));
  const names = Array.from({ length: module.getNumExports() }, (_, nth) => binaryen.getExportInfo(module.getExportByIndex(nth)).name);
  for (const name of names.filter(isUnused)) module.removeExport(name);
  module.runPasses(['remove-unused-module-elements']);
  writeFileSync(file, module.emitBinary());
  module.dispose();
}

/** Gives the new names, as wasm-opt reports them. */
function shortenNames(file) {
  const report = execFileSync(wasmOpt, [file, '--minify-imports-and-exports-and-modules', '-o', file], { encoding: 'utf8' });
  return JSON.parse(report);
}

function rename(source, { imports, exports }) {
  const short = new Map(imports.map(([, long, name]) => [long, name]));
  const [module] = imports[0];
  const exported = new Map(exports);
  return source
    .replaceAll(JSON.stringify(module), '"a"')
    .replace(/(?<=^\s+)[\w$]+(?=:)/gm, (name) => short.get(name) ?? name)
    .replace(/(?<=\bwasm\.)[\w$]+/g, (name) => exported.get(name) ?? name);
}
