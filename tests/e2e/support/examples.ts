// The examples of the READMEs, which are files in `specs/examples` (`tests/examples.rs` compares them), and the pages
// that they are tried in.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Returns the text of an example. */
export const example = (name: string): string => readFileSync(at(`tests/e2e/specs/examples/${name}`), 'utf8');

/** Returns the JavaScript of an example in TypeScript. */
export function exampleScript(name: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  return ts.transpileModule(example(name), { compilerOptions }).outputText;
}

/** Returns the headers of an example: one a line. */
export function exampleHeaders(name: string): Record<string, string> {
  const lines = example(name).trim().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

/** Returns an import map with the package's entries, for a page on a server that has the package at an address. */
export function importMap(folder: string, nonce = ''): string {
  const { exports } = JSON.parse(readFileSync(at('src/js/package/package.json'), 'utf8')) as {
    exports: Record<string, string | { import?: string }>;
  };
  const files = Object.entries(exports).flatMap(([entry, file]) =>
    typeof file === 'object' && file.import
      ? [[`webhook-settings${entry.slice(1)}`, folder + file.import.slice(1)]]
      : [],
  );
  const imports = Object.fromEntries(files) as Record<string, string>;
  return `<script type="importmap" nonce="${nonce}">${JSON.stringify({ imports })}</script>`;
}
