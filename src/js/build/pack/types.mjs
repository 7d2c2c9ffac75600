import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at, out } from './places.mjs';

const TYPES = `${out}/types`;
const IMPORTS = /((?:from|import) ?\(?['"])(\.[^'"]*)\.ts(['"])/g;
const ENTRIES = [
  'embed/index',
  'embed/element-register',
  'embed/inline',
  'frameworks/react',
  'frameworks/vue',
  'frameworks/svelte',
  'mock/browser',
  'playwright/index',
];

/** Writes the types of the entries and of the modules that they import. */
export function writeTypes() {
  execFileSync(
    'tsc',
    ['-p', at('src/js'), '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', TYPES],
    { stdio: 'inherit' },
  );
  /** @type {Set<string>} */
  const wanted = new Set();
  for (const entry of ENTRIES) collect(join(TYPES, `${entry}.d.ts`), wanted);
  /** @param {string} file */
  const isFile = (file) => statSync(file).isFile();
  const all = readdirSync(TYPES, { recursive: true, encoding: 'utf8' })
    .map((name) => join(TYPES, name))
    .filter(isFile);
  for (const file of all.filter((file) => !wanted.has(file))) rmSync(file);
}

/**
 * Collects a file and its imports, and changes the endings of imports to those of the package's scripts.
 * @type {(file: string, wanted: Set<string>) => void}
 */
function collect(file, wanted) {
  if (wanted.has(file)) return;
  wanted.add(file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(IMPORTS, '$1$2.js$3'));
  for (const [, , path] of text.matchAll(IMPORTS)) collect(join(dirname(file), `${path}.d.ts`), wanted);
}
