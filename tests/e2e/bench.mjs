// Measures the first load of the list, in the standalone app and in a host page: the size of every file that is
// requested until the list is rendered, raw and compressed by Brotli at its best. Exits with 1 over budget.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { LAUNCH } from './support/chromium.mjs';
import { startServer } from './support/local-server.mjs';

/** @typedef {{ name: string, raw: number, brotli: number }} Row A file and its sizes in bytes. */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Tab */

/** @param {string} path */
const folder = (path) => fileURLToPath(new URL(`../../target/${path}/`, import.meta.url));
const DIST = folder('dist');
const PACKAGE = folder('package');
/** @type {Record<string, number>} */
const BUDGETS = { standalone: 150_000, embedded: 110_000, mock: 60_000 };
const COUNTED = /\.(wasm|js|css|html|json)$/;
const PAGE = 'index.html';
const EMPTY = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };
const HOST = '<!doctype html><title>Host</title><link rel="icon" href="data:,"><div id="target"></div>';

/** @param {string} backend */
const standalone = (backend) =>
  readFileSync(`${DIST}index.html`, 'utf8').replace('"backend": "mock"', `"backend": "${backend}"`);

/**
 * Opens a page with its files, and returns the files that were requested until `use` has ended.
 * @param {Browser} browser
 * @param {{ files: string, page: string, path: string, use: (tab: Tab) => Promise<void> }} what
 * @returns {Promise<Row[]>}
 */
async function measure(browser, { files: root, page, path, use }) {
  const files = sirv(root, { dev: true });
  const server = await startServer((request, response) => {
    if (request.headers['sec-fetch-dest'] !== 'document') return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  const tab = await browser.newPage();
  const names = new Set([PAGE]);
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (COUNTED.test(pathname)) names.add(pathname.slice(1));
  });
  await tab.route('**/v2/**', (route) => route.fulfill({ json: EMPTY }));
  await tab.goto(server.origin + path);
  await use(tab);
  await tab.close();
  await server.stop();
  return [...names].sort().map((name) => {
    const raw = name === PAGE ? Buffer.from(page) : readFileSync(root + name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
    return { name, raw: raw.length, brotli: brotliCompressSync(raw, { params }).length };
  });
}

/** @type {(browser: Browser, backend: 'http' | 'mock') => Promise<Row[]>} */
const measureStandalone = (browser, backend) =>
  measure(browser, {
    files: DIST,
    page: standalone(backend),
    // The mock runs in the page, because the browser does not report the requests of a worker.
    path: `/settings/webhooks${backend === 'mock' ? '?mock=page' : ''}`,
    use: async (tab) => {
      if (backend === 'mock') return tab.getByRole('rowheader').first().waitFor();
      await tab.getByLabel('Access token').fill('token');
      await tab.getByRole('button', { name: 'Continue' }).click();
      await tab.getByRole('heading', { name: 'No webhooks yet', exact: true }).waitFor();
    },
  });

const LAZY_WASM = /-lazy\.wasm$/;

/**
 * Measures the first load in a host page, with the lazy part, which is loaded after the list.
 * @param {Browser} browser
 */
const measureEmbedded = (browser) =>
  measure(browser, {
    files: PACKAGE,
    page: HOST,
    path: '/',
    use: async (tab) => {
      const lazy = tab.waitForEvent('requestfinished', (request) => LAZY_WASM.test(request.url()));
      await tab.evaluate(async () => {
        const { mount } = await import(`${location.origin}/index.js`);
        await mount(document.querySelector('#target'), { getAccessToken: () => 'token' }).ready;
      });
      await tab.getByRole('heading', { name: 'No webhooks yet', exact: true }).waitFor();
      await lazy;
    },
  });

/** @type {(rows: Row[], key?: 'raw' | 'brotli') => number} */
const sum = (rows, key = 'brotli') => rows.reduce((total, row) => total + row[key], 0);
/** @type {(rows: Row[], known: Row[]) => Row[]} */
const without = (rows, known) => rows.filter(({ name }) => !known.some((row) => row.name === name));

/** @type {(title: string, rows: Row[]) => void} */
function print(title, rows) {
  console.log(`\n${title}`);
  /** @type {(name: string, raw: string | number, brotli: string | number) => void} */
  const line = (name, raw, brotli) =>
    console.log(`  ${String(raw).padStart(9)} ${String(brotli).padStart(9)}  ${name}`);
  line('file', 'raw', 'brotli');
  for (const { name, raw, brotli } of rows) line(name, raw, brotli);
  line('total', sum(rows, 'raw'), sum(rows));
}

const browser = await chromium.launch(LAUNCH);
const http = await measureStandalone(browser, 'http');
const mock = without(await measureStandalone(browser, 'mock'), http);
// The host page itself is not part of the package.
const all = (await measureEmbedded(browser)).filter(({ name }) => name !== PAGE);
const lazy = all.filter(({ name }) => LAZY_WASM.test(name));
const embedded = without(all, lazy);
await browser.close();

print('First load of the list, standalone, backend "http"', http);
print('What the backend "mock" adds', mock);
print('First load of the list in a host page', embedded);
print('Loaded after the list', lazy);
/** @type {Record<string, number>} */
const used = {
  standalone: sum(http),
  embedded: sum(embedded),
  mock: sum(mock.filter(({ name }) => name.endsWith('.wasm'))),
};
console.log('');
for (const [what, bytes] of Object.entries(used)) console.log(`${what}: ${bytes} bytes of ${BUDGETS[what]}`);
if (Object.entries(used).some(([what, bytes]) => bytes > (BUDGETS[what] ?? 0))) {
  console.error('Over budget.');
  process.exit(1);
}
