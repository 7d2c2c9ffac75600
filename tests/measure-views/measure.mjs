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

const VARIANTS = { baseline: 'one text node', view: 'view!', builder: "Leptos' builder", elements: 'src/ui/dom' };
/** In bytes of brotli: the decision record says why. */
const GIVE_UP_BELOW = 3000;
const TARGET = 'wasm32-unknown-unknown';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const targetFolder = process.env.CARGO_TARGET_DIR ?? at('../../target');
const out = join(targetFolder, 'measure-views');
// Tools on PATH first, then those of the build.
const path = [process.env.PATH, at('../../src/js/node_modules/.bin')].join(delimiter);

function run(command, ...parameters) {
  return execFileSync(command, parameters, {
    cwd: at('.'),
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The CLI and the library have to be of the same version. */
function checkBindgen() {
  const [, wanted] = readFileSync(at('Cargo.lock'), 'utf8').match(/name = "wasm-bindgen"\nversion = "(.*)"/);
  const installed = run('wasm-bindgen', '--version').trim().split(' ').at(-1);
  if (installed !== wanted) throw new Error(`wasm-bindgen ${wanted} is needed; ${installed} is installed`);
}

/** The parameters of wasm-opt for the app, as Trunk passes them. */
function optimisation() {
  const [app] = readFileSync(at('../../index.html'), 'utf8').match(/<link[^>]*webhook-settings-app[^>]*>/);
  const [, level] = app.match(/data-wasm-opt="(.*?)"/);
  const [, more] = app.match(/data-wasm-opt-params="(.*?)"/);
  return [`-O${level}`, ...more.split(' ')];
}

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function measure(variant, parameters) {
  const built = join(targetFolder, TARGET, 'release', `${variant}.wasm`);
  run('wasm-bindgen', '--target', 'web', '--no-typescript', '--out-dir', out, built);
  const wasm = join(out, `${variant}_bg.wasm`);
  run('wasm-opt', wasm, ...parameters, '-o', wasm);
  const [bytes, script] = [wasm, join(out, `${variant}.js`)].map((file) => readFileSync(file));
  const sizes = { wasm: brotli(bytes), glue: brotli(script) };
  return { variant, raw: bytes.length, ...sizes, sum: sizes.wasm + sizes.glue };
}

function print(rows) {
  const sums = Object.fromEntries(rows.map(({ variant, sum }) => [variant, sum]));
  const line = (name, ...cells) => {
    console.log([name.padEnd(16), ...cells.map((cell) => String(cell).padStart(14))].join(''));
  };
  console.log('\nIn bytes; brotli at quality 11:');
  line('variant', 'raw wasm', 'wasm, brotli', 'glue, brotli', 'both, brotli', 'over baseline');
  for (const { variant, raw, wasm, glue, sum } of rows) {
    line(VARIANTS[variant], raw, wasm, glue, sum, sum - sums.baseline);
  }
  const saved = Math.min(sums.view, sums.builder) - sums.elements;
  console.log(`\nsrc/ui/dom saves ${saved} bytes. It is to be given up below ${GIVE_UP_BELOW}.`);
}

try {
  checkBindgen();
  console.log('Building the variants: two to four minutes the first time');
  run('cargo', 'build', '--release', '--target', TARGET, '--target-dir', targetFolder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const parameters = optimisation();
  print(Object.keys(VARIANTS).map((variant) => measure(variant, parameters)));
} catch (error) {
  console.error(`Stopped: ${error.message}`);
  process.exit(1);
}
