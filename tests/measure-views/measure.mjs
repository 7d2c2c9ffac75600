// Builds three components in three ways and prints what each weighs: see src/decisions/elements-without-view.md.
//
// The variants are in src/bin; `baseline` has no component. Each wasm is optimised with the parameters that index.html
// gives Trunk. The release of the app also drops unused exports, shortens names and minifies the glue (src/js/build):
// that is left out here, since it changes all variants alike. wasm-bindgen has to be on the PATH, and wasm-opt there or
// in src/js/node_modules.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** What each variant is made with, by the name of its binary. */
const VARIANTS = { baseline: 'one text node', view: 'view!', builder: "Leptos' builder", elements: 'src/ui/dom' };
/** In bytes of brotli: the decision record says why. */
const GIVE_UP_BELOW = 3000;
const TARGET = 'wasm32-unknown-unknown';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const targetFolder = process.env.CARGO_TARGET_DIR ?? at('../../target');
const out = join(targetFolder, 'measure-views');
// Tools on PATH first, then those of the build.
const path = [process.env.PATH, at('../../src/js/node_modules/.bin')].join(delimiter);

/** @type {(command: string, ...parameters: string[]) => string} */
function run(command, ...parameters) {
  return execFileSync(command, parameters, {
    cwd: at('.'),
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @typedef {{ variant: keyof typeof VARIANTS, raw: number, wasm: number, glue: number, sum: number }} Row */

/** The CLI and the library have to be of the same version. */
function checkBindgen() {
  const wanted = find(readFileSync(at('Cargo.lock'), 'utf8'), /name = "wasm-bindgen"\nversion = "(.*)"/);
  const installed = run('wasm-bindgen', '--version').trim().split(' ').at(-1);
  if (installed !== wanted) throw new Error(`wasm-bindgen ${wanted} is needed; ${installed} is installed`);
}

/** The parameters of wasm-opt for the app, as Trunk passes them. */
function optimisation() {
  const app = find(readFileSync(at('../../index.html'), 'utf8'), /(<link[^>]*webhook-settings-app[^>]*>)/);
  return [`-O${find(app, /data-wasm-opt="(.*?)"/)}`, ...find(app, /data-wasm-opt-params="(.*?)"/).split(' ')];
}

/** @type {(text: string, pattern: RegExp) => string} */
function find(text, pattern) {
  const found = text.match(pattern)?.[1];
  if (found === undefined) throw new Error(`nothing matches ${pattern}`);
  return found;
}

/** @param {Buffer} bytes */
function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** @type {(variant: keyof typeof VARIANTS, parameters: string[]) => Row} */
function measure(variant, parameters) {
  const built = join(targetFolder, TARGET, 'release', `${variant}.wasm`);
  run('wasm-bindgen', '--target', 'web', '--no-typescript', '--out-dir', out, built);
  const wasm = join(out, `${variant}_bg.wasm`);
  run('wasm-opt', wasm, ...parameters, '-o', wasm);
  const bytes = readFileSync(wasm);
  const sizes = { wasm: brotli(bytes), glue: brotli(readFileSync(join(out, `${variant}.js`))) };
  return { variant, raw: bytes.length, ...sizes, sum: sizes.wasm + sizes.glue };
}

/** @param {Row[]} rows */
function print(rows) {
  /** @type {(variant: keyof typeof VARIANTS) => number} */
  const sumOf = (variant) => rows.find((row) => row.variant === variant)?.sum ?? 0;
  /** @type {(name: string, ...cells: (string | number)[]) => void} */
  const line = (name, ...cells) => {
    console.log([name.padEnd(16), ...cells.map((cell) => String(cell).padStart(14))].join(''));
  };
  console.log('\nIn bytes; brotli at quality 11:');
  line('variant', 'raw wasm', 'wasm, brotli', 'glue, brotli', 'both, brotli', 'over baseline');
  for (const { variant, raw, wasm, glue, sum } of rows) {
    line(VARIANTS[variant], raw, wasm, glue, sum, sum - sumOf('baseline'));
  }
  const saved = Math.min(sumOf('view'), sumOf('builder')) - sumOf('elements');
  console.log(`\nsrc/ui/dom saves ${saved} bytes. It is to be given up below ${GIVE_UP_BELOW}.`);
}

try {
  checkBindgen();
  console.log('Building the variants: two to four minutes the first time');
  run('cargo', 'build', '--release', '--target', TARGET, '--target-dir', targetFolder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const parameters = optimisation();
  const variants = /** @type {(keyof typeof VARIANTS)[]} */ (Object.keys(VARIANTS));
  print(variants.map((variant) => measure(variant, parameters)));
} catch (error) {
  console.error(`Stopped: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
