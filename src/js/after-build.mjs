// Finishes a build of Trunk's, in its staging folder:
// - bundles what hosts the mock, in the page and in the service worker;
// - in a release, minifies the scripts that wasm-bindgen makes (Trunk's own minifier does not read all of their syntax),
//   and notes the wasm's hash in index.html for src/js/boot.js to check;
// - with WEBHOOKS_CONFIG, a JSON object, lays that over the configuration in index.html (./dev serve does);
// - last, tells the service worker which files this build is made of.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from '../../tests/e2e/node_modules/esbuild/lib/main.js';

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile, WEBHOOKS_CONFIG: overlay } = process.env;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const page = join(staging, 'index.html');
const read = (file) => readFileSync(file, 'utf8');
const isRelease = profile === 'release';

async function bundle(entry, name, format, define = {}) {
  await esbuild.build({
    entryPoints: [here(entry)],
    outfile: join(staging, name),
    bundle: true,
    format,
    define,
    minify: isRelease,
    target: 'es2022',
    nodePaths: [here('../../tests/e2e/node_modules')],
    logLevel: 'warning',
  });
}

async function minifyGlue() {
  for (const name of readdirSync(staging)) {
    // The boot script has an integrity hash in the page.
    if (!/^webhook-settings-.*\.js$/.test(name)) continue;
    const file = join(staging, name);
    const { code } = await esbuild.transform(read(file), { minify: true });
    writeFileSync(file, code);
  }
}

/** Trunk minifies what it hashes; what it only copies is left to us. */
async function minifyCopies() {
  const file = join(staging, 'demo.css');
  const { code } = await esbuild.transform(read(file), { loader: 'css', minify: true });
  writeFileSync(file, code);
}

function noteHash() {
  const wasm = readdirSync(staging).find((name) => /^webhook-settings-app-.*\.wasm$/.test(name));
  const hash = createHash('sha384').update(readFileSync(join(staging, wasm))).digest('base64');
  replaceInPage(/(<link [^>]*as=["']?fetch["']?)/, `$1 data-sri="sha384-${hash}"`);
}

function overlayConfig() {
  replaceInPage(/(<script[^>]*webhook-settings-config[^>]*>)([^]*?)(<\/script>)/, (_, open, json, close) =>
    open + JSON.stringify({ ...JSON.parse(json), ...JSON.parse(overlay) }) + close);
}

function replaceInPage(pattern, by) {
  const before = read(page);
  const after = before.replace(pattern, by);
  if (after === before) throw new Error(`index.html has nothing like ${pattern}`);
  writeFileSync(page, after);
}

/** Every file but the page itself and the worker; those with a hash in their names never change. */
function describeBuild() {
  const all = readdirSync(staging).filter((name) => !['index.html', 'sw.js'].includes(name)).sort();
  const hash = createHash('sha256');
  for (const name of [...all, 'index.html']) hash.update(name).update(readFileSync(join(staging, name)));
  const [immutable, files] = [true, false].map((wanted) => all.filter((name) => /-[0-9a-f]{8,16}[._]/.test(name) === wanted));
  return { version: hash.digest('hex').slice(0, 16), files: [...files, ...immutable], immutable };
}

await bundle('mock/page/index.ts', 'mock-page.js', 'esm');
if (isRelease) {
  await minifyGlue();
  await minifyCopies();
  noteHash();
}
if (overlay) overlayConfig();
await bundle('mock/worker/index.ts', 'sw.js', 'iife', { BUILD: JSON.stringify(describeBuild()) });
