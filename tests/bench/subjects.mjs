// What is measured: the app, the package in a plain host page, and the floor, a page written by hand that does nothing
// but fetch the list and write plain rows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A page, with the folder of the files that it loads, and the path at which it shows the list. */
/** @typedef {{ name: string, files: string, page: string, path: string }} Subject */

/** A host page of nothing but the package. */
const HOST = `<!doctype html>
<title>Host</title>
<link rel="icon" href="data:,">
<div id="target"></div>
<script type="module">
  import { mount } from './index.js';
  globalThis.handle = mount(document.querySelector('#target'), { getAccessToken: () => 'token' });
</script>
`;

/** A script before the app's own that gives it tokens, as a page with sessions has one, in the way of the README. */
const TOKENS = '<script defer src="tokens.js"></script>';
/** The content of that script. */
export const TOKENS_SCRIPT = 'globalThis.webhookSettings = { getAccessToken: async () => "token" };';

/**
 * The page of the app, for a backend.
 * @param {'http' | 'mock'} backend
 */
export function appPage(backend) {
  const page = readFileSync(inRoot('target/dist/index.html'), 'utf8');
  const configured = page.replace(/"backend": ?"mock"/, `"backend":"${backend}"`);
  if (backend === 'http' && configured === page) throw new Error('index.html has no configuration of a backend');
  return configured;
}

/** @type {Subject} */
export const FLOOR = {
  name: 'floor',
  files: inRoot('tests/bench'),
  page: readFileSync(inRoot('tests/bench/floor.html'), 'utf8'),
  path: '/',
};

/**
 * The app with a page that has a source of tokens. Without one, the dialog for a token comes first.
 * @returns {Subject}
 */
export const standalone = () => ({
  name: 'standalone',
  files: inRoot('target/dist'),
  page: appPage('http').replace(/<script/, `${TOKENS}<script`),
  path: '/settings/webhooks',
});

/** @returns {Subject} */
export const embedded = () => ({
  name: 'package',
  files: inRoot('target/package'),
  page: HOST,
  path: '/',
});
