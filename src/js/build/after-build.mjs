// Finishes a build of Trunk's, in its staging folder:
// - bundles what hosts the mock, in the page and in the service worker, and what explains a failed start;
// - in a release, splits and shrinks the app's wasm (see app-wasm.mjs), minifies the scripts that wasm-bindgen makes
//   (Trunk's own minifier does not read all of their syntax), and notes in index.html the hashes of wasm and glue, and
//   where the lazy part is;
// - with WEBHOOKS_CONFIG, a JSON object, lays that over the configuration in index.html (./dev serve does);
// - in a release, gives the texts of each language a name that changes with them;
// - puts the style and the scripts that can't wait for files of their own into index.html (see inline.mjs);
// - in a build with the feature `gallery`, adds that page's style;
// - last, tells the service worker which files this build is made of.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { appFile, isToBeSplit, releaseWasm } from './app-wasm.mjs';
import { TARGET } from './browsers.mjs';
import { hashOf, shortHashOf } from './hash.mjs';
import { inlineFirstPaint } from './inline.mjs';
import { bundleExplanation, bundleMock, bundleServiceWorker } from './page-scripts.mjs';
import { joinStylesheet, LATE_STYLE } from './stylesheet.mjs';
import { servedTexts, TAGS } from './texts.mjs';

const {
  TRUNK_STAGING_DIR: staging = '',
  TRUNK_PROFILE: profile,
  WEBHOOKS_CONFIG: overlay,
  TRUNK_BUILD_FEATURES: features = '',
} = process.env;
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const page = join(staging, 'index.html');
/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');
const isRelease = profile === 'release';
const WORDS = /(<script[^>]*webhook-settings-words[^>]*>)([\s\S]*?)(<\/script>)/;

async function minifyGlue() {
  for (const name of readdirSync(staging)) {
    // The boot script has an integrity hash in the page.
    if (!/^webhook-settings-.*\.js$/.test(name)) continue;
    const file = join(staging, name);
    const { code } = await esbuild.transform(read(file), { minify: true, treeShaking: name.includes('-app-') });
    writeFileSync(file, code);
  }
}

/** Minifies the files that Trunk only copies. Trunk itself minifies those that it hashes. */
async function minifyCopies() {
  const file = join(staging, 'demo.css');
  const { code } = await esbuild.transform(read(file), { loader: 'css', minify: true });
  writeFileSync(file, code);
}

/**
 * Puts the links to the wasm and its glue, which Trunk appends, before the script that the first paint waits for, and
 * gives them identifiers. The wasm is less urgent than the style.
 */
function moveLinks() {
  const links = [/<link [^>]*rel=["']?modulepreload["']?[^>]*>/, /<link [^>]*as=["']?fetch["']?[^>]*>/].map(
    (pattern) => {
      const [link = ''] = read(page).match(pattern) ?? [];
      replaceInPage(pattern, () => '');
      return link;
    },
  );
  const [glue = '', wasm = ''] = links;
  const named =
    glue.replace('<link', '<link id="webhook-settings-glue"') +
    wasm.replace('<link', '<link id="webhook-settings-wasm" fetchpriority="low"');
  replaceInPage(/<script[^>]*src=["']?[^>"']*head-[^>]*>/, (script = '') => named + script);
}

/**
 * The preload of the glue fails if its hash is another one, and then its import does, too.
 * @param {import('./app-wasm.mjs').LazyPart | undefined} lazyPart
 */
function noteWasm(lazyPart) {
  replaceInPage(/(<link [^>]*as=["']?fetch["']?)/, `$1 data-sri="${hashOf(appFile(staging, '.wasm'))}"`);
  replaceInPage(/(<link [^>]*rel=["']?modulepreload["']?)/, `$1 integrity="${hashOf(appFile(staging, '.js'))}"`);
  if (lazyPart === undefined) return;
  const lazy = { ...lazyPart, words: addLateWords(), style: addLateStyle() };
  const block = `<script id="webhook-settings-lazy" type="application/json">${JSON.stringify(lazy)}</script>`;
  replaceInPage(/<\/head>/, (end = '') => block + end);
}

/** Adds the texts of the lazy part, and returns the names of their files by the tags of the languages. */
function addLateWords() {
  const files = TAGS.map((tag) => {
    const texts = servedTexts(tag, 'late');
    const file = `words-late-${tag}-${shortHashOf(texts)}.json`;
    writeFileSync(join(staging, file), texts);
    return [tag, file];
  });
  return Object.fromEntries(files);
}

/** Adds the style of the lazy part. */
function addLateStyle() {
  const { code } = esbuild.transformSync(joinStylesheet(LATE_STYLE), { loader: 'css', minify: true, target: TARGET });
  const file = `webhook-settings-lazy-${shortHashOf(code)}.css`;
  writeFileSync(join(staging, file), code);
  return { file, integrity: hashOf(join(staging, file)) };
}

/** Renames the texts of each language after their hash, and lists the new names in index.html. */
function renameWords() {
  const folder = join(staging, 'words');
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const tag = name.replace('.json', '');
    const texts = read(join(folder, name));
    const file = `words-${tag}-${shortHashOf(texts)}.json`;
    files[tag] = file;
    writeFileSync(join(staging, file), texts);
  }
  rmSync(folder, { recursive: true });
  const listed = JSON.parse(read(page).match(WORDS)?.[2] ?? '{}');
  const has = Object.keys(files).sort().join();
  const lists = Object.keys(listed).sort().join();
  if (has !== lists) throw new Error(`index.html lists the languages ${lists}; there are ${has}`);
  replaceInPage(WORDS, (_, open = '', _json = '', close = '') => open + JSON.stringify(files) + close);
}

/** @param {string} overlay */
function overlayConfig(overlay) {
  replaceInPage(
    /(<script[^>]*webhook-settings-config[^>]*>)([\s\S]*?)(<\/script>)/,
    (_, open = '', json = '', close = '') =>
      open + JSON.stringify({ ...JSON.parse(json), ...JSON.parse(overlay) }) + close,
  );
}

/** @type {(pattern: RegExp, by: string | ((...parts: string[]) => string)) => void} */
function replaceInPage(pattern, by) {
  const before = read(page);
  const after = typeof by === 'string' ? before.replace(pattern, by) : before.replace(pattern, by);
  if (after === before) throw new Error(`index.html has nothing like ${pattern}`);
  writeFileSync(page, after);
}

if (features.split(',').includes('gallery'))
  copyFileSync(here('../../../style/gallery.css'), join(staging, 'gallery.css'));
// The package is built later, if at all: demo-playground.mjs adds the playground then.
await bundleMock(staging, isRelease, false);
await bundleExplanation(staging, isRelease);
if (isRelease) {
  const lazyPart = releaseWasm(staging);
  await minifyGlue();
  await minifyCopies();
  noteWasm(lazyPart);
  renameWords();
} else if (isToBeSplit(staging)) throw new Error('The feature `split` is for releases only: nothing else is split.');
moveLinks();
writeFileSync(page, inlineFirstPaint(read(page), staging));
if (overlay) overlayConfig(overlay);
await bundleServiceWorker(staging, isRelease);
