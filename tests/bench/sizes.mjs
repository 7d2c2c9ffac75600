// Measures what a first load of the list transfers: the size of every file that is requested until the list is
// rendered, raw and compressed by Brotli at its best.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { sirv } from '../e2e/support/bench-tools.mjs';
import { startServer } from '../e2e/support/local-server.mjs';
import { appPage, embedded, standalone } from './subjects.mjs';

/** @typedef {{ name: string, raw: number, brotli: number }} Row A file and its sizes in bytes. */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Tab */

/** The files that are loaded after the list: code, texts and style of later pages. */
const LATE = /-lazy\b|\blate-/;
const COUNTED = /\.(wasm|js|css|html|json)$/;
const PAGE = 'index.html';
const EMPTY = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };
const HOST = '<!doctype html><title>Host</title><link rel="icon" href="data:,"><div id="target"></div>';

/**
 * Opens a page with its files, and returns the files that were requested until `use` has ended and the lazy part has
 * been loaded, which is after the list.
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
  // A page with sessions of its own. Without a source of tokens the dialog for one comes first.
  await tab.addInitScript(() => {
    Object.assign(globalThis, { webhookSettings: { getAccessToken: async () => 'token' } });
  });
  const lazy = tab.waitForEvent('requestfinished', (request) => /-lazy[^/]*\.wasm$/.test(request.url()));
  await tab.goto(server.origin + path);
  await use(tab);
  await lazy;
  await tab.close();
  await server.stop();
  return [...names].sort().map((name) => {
    const raw = name === PAGE ? Buffer.from(page) : readFileSync(`${root}/${name}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
    return { name, raw: raw.length, brotli: brotliCompressSync(raw, { params }).length };
  });
}

/** @type {(browser: Browser, backend: 'http' | 'mock') => Promise<Row[]>} */
const measureStandalone = (browser, backend) =>
  measure(browser, {
    files: standalone().files,
    page: appPage(backend),
    // The mock runs in the page, because the browser does not report the requests of a worker.
    path: `/settings/webhooks${backend === 'mock' ? '?mock=page' : ''}`,
    use: async (tab) => {
      if (backend === 'mock') await tab.getByRole('rowheader').first().waitFor();
      else await tab.getByRole('heading', { name: 'No webhooks yet', exact: true }).waitFor();
    },
  });

/** @param {Browser} browser */
const measureEmbedded = (browser) =>
  measure(browser, {
    files: embedded().files,
    page: HOST,
    path: '/',
    use: async (tab) => {
      await tab.evaluate(async () => {
        const { mount } = await import(`${location.origin}/index.js`);
        await mount(document.querySelector('#target'), { getAccessToken: () => 'token' }).ready;
      });
      await tab.getByRole('heading', { name: 'No webhooks yet', exact: true }).waitFor();
    },
  });

/** @type {(rows: Row[], key?: 'raw' | 'brotli') => number} */
const sum = (rows, key = 'brotli') => rows.reduce((total, row) => total + row[key], 0);
/** @type {(rows: Row[], known: Row[]) => Row[]} */
const without = (rows, known) => rows.filter(({ name }) => !known.some((row) => row.name === name));

/** @type {(rows: Row[]) => [first: Row[], late: Row[]]} */
function apart(rows) {
  const late = rows.filter(({ name }) => LATE.test(name));
  return [without(rows, late), late];
}

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

/**
 * Prints all files, and returns the compressed bytes of each first load.
 * @param {Browser} browser
 */
export async function measureSizes(browser) {
  const [http, httpLate] = apart(await measureStandalone(browser, 'http'));
  const [withMock] = apart(await measureStandalone(browser, 'mock'));
  const mock = without(withMock, http);
  // The host page itself is not part of the package.
  const [embed, embedLate] = apart((await measureEmbedded(browser)).filter(({ name }) => name !== PAGE));
  print('First load of the list, standalone, backend "http"', http);
  print('Loaded after the list, standalone', httpLate);
  print('What the backend "mock" adds', mock);
  print('First load of the list in a host page', embed);
  print('Loaded after the list in a host page', embedLate);
  return {
    standalone: sum(http),
    package: sum(embed),
    mock: sum(mock.filter(({ name }) => name.endsWith('.wasm'))),
  };
}
