// Finishes a build of Trunk's, in its staging folder:
// - in a release, minifies the scripts that wasm-bindgen makes (Trunk's own minifier does not read all of their syntax),
//   and notes the wasm's hash in index.html for src/js/boot.js to check;
// - with WEBHOOKS_CONFIG, a JSON object, lays that over the configuration in index.html (./dev serve does).
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile, WEBHOOKS_CONFIG: overlay } = process.env;
const page = join(staging, 'index.html');
const read = (file) => readFileSync(file, 'utf8');

async function minifyGlue() {
  const esbuild = await import('../../tests/e2e/node_modules/esbuild/lib/main.js').catch(() => null);
  if (!esbuild) return;
  for (const name of readdirSync(staging)) {
    if (!name.endsWith('.js')) continue;
    const file = join(staging, name);
    // Files with an integrity hash in the page are left as they are.
    if (read(page).includes(`integrity=`) && name.startsWith('boot-')) continue;
    const { code } = await esbuild.transform(read(file), { minify: true });
    writeFileSync(file, code);
  }
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

if (profile === 'release') {
  await minifyGlue();
  noteHash();
}
if (overlay) overlayConfig();
