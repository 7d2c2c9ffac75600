// Checks the imports of src/js: each folder imports only those that the table allows, and no imports form a circle.
// Imports of types count as well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * The folders that each folder may import, lowest first. The name of a file stands for that file alone, and takes
 * precedence over its folder.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  'browsers.json': [],
  loading: [],
  offline: [],
  'mock/core': [],
  'mock/client': ['mock/core'],
  'mock/demo/panel': ['mock/client', 'mock/core'],
  'mock/demo': ['mock/demo/panel', 'mock/client', 'mock/core'],
  'mock/worker': ['mock/core', 'offline'],
  'mock/server': ['mock', 'mock/core'],
  mock: ['mock/client', 'mock/core'],
  'embed/options/appearance.ts': [],
  'embed/host-dom.ts': [],
  'embed/types.ts': ['embed/options/appearance.ts', 'mock/core'],
  'embed/events.ts': ['embed/host-dom.ts', 'embed/types.ts', 'mock/core'],
  'embed/navigation': ['embed/types.ts'],
  'embed/options': ['embed/options/appearance.ts', 'embed/types.ts', 'embed/navigation', 'loading', 'mock/core'],
  'embed/runtime': ['embed/events.ts', 'loading'],
  'embed/instance': [
    'embed/host-dom.ts',
    'embed/options/appearance.ts',
    'embed/types.ts',
    'embed/events.ts',
    'embed/navigation',
    'embed/options',
    'embed/runtime',
    'browsers.json',
    'loading',
    'mock',
    'mock/core',
  ],
  embed: [
    'embed/host-dom.ts',
    'embed/options/appearance.ts',
    'embed/types.ts',
    'embed/events.ts',
    'embed/options',
    'embed/instance',
    'mock/core',
  ],
  frameworks: ['embed/events.ts', 'embed/types.ts', 'embed'],
  playwright: ['mock', 'mock/core'],
  standalone: ['loading'],
  playground: ['mock/demo/panel'],
  build: [],
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** The imported files of each file, as paths relative to src/js. */
const graph = new Map(sourceFiles().map((file) => [file, importsOf(file)]));

const problems = [...forbiddenImports(), ...circles()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function sourceFiles() {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|js|mjs)$/.test(name) && !name.includes('node_modules/'));
}

/** @param {string} file */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return [...new Set(relative.map((name) => posix.join(posix.dirname(file), name)))];
}

/**
 * Returns the entry of the table for a file: the file itself or its innermost listed folder.
 * @param {string} file
 * @returns {string}
 */
function roomOf(file) {
  if (Object.hasOwn(MAY_IMPORT, file)) return file;
  if (!file.includes('/')) throw new Error(`${file} is in no folder of the table in rooms.mjs`);
  return roomOf(posix.dirname(file));
}

function forbiddenImports() {
  const problems = [];
  for (const [file, imports] of graph) {
    const room = roomOf(file);
    for (const imported of imports) {
      if (!existsSync(join(root, imported))) throw new Error(`${file} imports ${imported}, which does not exist`);
      const other = roomOf(imported);
      if (other !== room && !MAY_IMPORT[room]?.includes(other))
        problems.push(`${file} imports ${imported}, but ${room} may not import ${other}`);
    }
  }
  return problems;
}

function circles() {
  /** @type {string[]} */
  const found = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {(file: string, path: string[]) => void} */
  const visit = (file, path) => {
    if (path.includes(file)) found.push(`Circle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
    if (path.includes(file) || done.has(file)) return;
    for (const imported of graph.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
