// One version for the crate and the npm package. With a version it is set everywhere, and what CHANGELOG.md lists as
// unreleased becomes that release; with --check it fails if the places disagree.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSION = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`;
const UNRELEASED = '## [Unreleased]';
const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(at(path), 'utf8');

const locks = execFileSync('git', ['ls-files', '*Cargo.lock'], { cwd: at('.'), encoding: 'utf8' })
  .trim()
  .split('\n')
  // The build's own tools do not use the crate.
  .filter((file) => read(file).includes('name = "webhook-settings"'));

/** Where the version is written: a file, and what is around it there. */
const PLACES = [
  { file: 'Cargo.toml', before: '^version = "', after: '"$' },
  ...locks.map((file) => ({ file, before: '^name = "webhook-settings"\nversion = "', after: '"$' })),
  { file: 'src/js/package/package.json', before: '^  "version": "', after: '",$' },
  { file: 'src/js/package/README.md', before: 'webhook-settings-', after: String.raw`\.tgz` },
  { file: 'src/js/package/README.md', before: 'webhook-settings@', after: '/' },
  { file: 'tests/e2e/specs/examples/install.sh', before: 'webhook-settings-', after: String.raw`\.tgz` },
  { file: 'tests/e2e/specs/examples/cdn.html', before: 'webhook-settings@', after: '/' },
];

/** The newest release of the changelog: its heading has a date behind it. */
const NEWEST = { file: 'CHANGELOG.md', before: String.raw`^## \[`, after: String.raw`\] - \d{4}-\d\d-\d\d$` };

/** @param {typeof NEWEST} place */
function pattern({ before, after }) {
  return new RegExp(`(?<=${before})${VERSION}(?=${after})`, 'm');
}

/** @param {typeof NEWEST} place */
function versionIn(place) {
  const found = read(place.file).match(pattern(place))?.[0];
  if (found === undefined) throw new Error(`${place.file} names no version`);
  return found;
}

function check() {
  const found = [...PLACES, NEWEST].map((place) => ({ file: place.file, version: versionIn(place) }));
  if (new Set(found.map(({ version }) => version)).size === 1) return;
  for (const { file, version } of found) console.error(`${version}  ${file}`);
  throw new Error('these versions differ');
}

/** @param {string} version */
function release(version) {
  if (!new RegExp(`^${VERSION}$`).test(version)) throw new Error(`"${version}" is no version such as 1.2.0`);
  const changes = read(NEWEST.file);
  const [, unreleased = ''] = changes.match(/^## \[Unreleased\]\n(.*?)(?=^## \[)/ms) ?? [];
  if (unreleased.trim() === '') throw new Error(`${NEWEST.file} lists nothing under ${UNRELEASED}`);
  for (const place of PLACES) {
    versionIn(place);
    writeFileSync(at(place.file), read(place.file).replace(pattern(place), version));
  }
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(at(NEWEST.file), changes.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${today}`));
  console.log(`Everything is at ${version}. CONTRIBUTING.md has the steps that publish it.`);
}

const [argument = ''] = process.argv.slice(2);
try {
  if (argument === '--check') check();
  else release(argument);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
