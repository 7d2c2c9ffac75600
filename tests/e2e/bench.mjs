// What a first load of the list transfers, of the standalone app and of the package in a page of somebody else's: every file that the
// browser asks for until the list is there, raw and in brotli at its best. Exits with 1 over budget. One KB is 1,000 bytes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { LAUNCH } from './support/chromium.mjs';

const folder = (path) => fileURLToPath(new URL(`../../target/${path}/`, import.meta.url));
const DIST = folder('dist');
const PACKAGE = folder('package');
const BUDGETS = { standalone: 150_000, embedded: 110_000, mock: 60_000 };
const COUNTED = /\.(wasm|js|css|html|json)$/;
const PAGE = 'index.html';
const EMPTY = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };
const HOST = '<!doctype html><title>Host</title><link rel="icon" href="data:,"><div id="target"></div>';

const standalone = (backend) =>
  readFileSync(`${DIST}index.html`, 'utf8').replace('"backend": "mock"', `"backend": "${backend}"`);

/** Opens a page beside files, and gives the files that were asked for until `use` has ended. */
async function measure(browser, { files: root, page, path, use }) {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    if (request.headers['sec-fetch-dest'] !== 'document') return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tab = await browser.newPage();
  const names = new Set([PAGE]);
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (COUNTED.test(pathname)) names.add(pathname.slice(1));
  });
  await tab.route('**/v2/**', (route) => route.fulfill({ json: EMPTY }));
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await use(tab);
  await tab.close();
  server.close();
  return [...names].sort().map((name) => {
    const raw = name === PAGE ? Buffer.from(page) : readFileSync(root + name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
    return { name, raw: raw.length, brotli: brotliCompressSync(raw, { params }).length };
  });
}

const measureStandalone = (browser, backend) =>
  measure(browser, {
    files: DIST,
    page: standalone(backend),
    // In the page, so that the browser tells of every file.
    path: `/settings/webhooks${backend === 'mock' ? '?mock=page' : ''}`,
    use: async (tab) => {
      if (backend === 'mock') return tab.getByRole('rowheader').first().waitFor();
      await tab.getByLabel('Access token').fill('token');
      await tab.getByRole('button', { name: 'Continue' }).click();
      await tab.getByRole('heading', { name: 'No webhooks yet', exact: true }).waitFor();
    },
  });

const LATE = /-late\.wasm$/;

/** What the list does without follows it by itself: that is waited for, too, and told apart afterwards. */
const measureEmbedded = (browser) =>
  measure(browser, {
    files: PACKAGE,
    page: HOST,
    path: '/',
    use: async (tab) => {
      const late = tab.waitForEvent('requestfinished', (request) => LATE.test(request.url()));
      await tab.evaluate(async () => {
        const { mount } = await import(`${location.origin}/index.js`);
        await mount(document.querySelector('#target'), { getAccessToken: () => 'token' }).ready;
      });
      await tab.getByRole('heading', { name: 'No webhooks yet', exact: true }).waitFor();
      await late;
    },
  });

const sum = (rows, key = 'brotli') => rows.reduce((total, row) => total + row[key], 0);
const without = (rows, known) => rows.filter(({ name }) => !known.some((row) => row.name === name));

function print(title, rows) {
  console.log(`\n${title}`);
  const line = (name, raw, brotli) =>
    console.log(`  ${String(raw).padStart(9)} ${String(brotli).padStart(9)}  ${name}`);
  line('file', 'raw', 'brotli');
  for (const { name, raw, brotli } of rows) line(name, raw, brotli);
  line('together', sum(rows, 'raw'), sum(rows));
}

const browser = await chromium.launch(LAUNCH);
const http = await measureStandalone(browser, 'http');
const mock = without(await measureStandalone(browser, 'mock'), http);
// The page is the host's.
const whole = (await measureEmbedded(browser)).filter(({ name }) => name !== PAGE);
const late = whole.filter(({ name }) => LATE.test(name));
const embedded = without(whole, late);
await browser.close();

print('First load of the list, standalone, backend "http"', http);
print('What the backend "mock" adds', mock);
print("First load of the list in a page of somebody else's", embedded);
print('What follows once the list is there', late);
const used = {
  standalone: sum(http),
  embedded: sum(embedded),
  mock: sum(mock.filter(({ name }) => name.endsWith('.wasm'))),
};
console.log('');
for (const [what, budget] of Object.entries(BUDGETS)) console.log(`${what}: ${used[what]} bytes of ${budget}`);
if (Object.entries(BUDGETS).some(([what, budget]) => used[what] > budget)) {
  console.error('Over budget.');
  process.exit(1);
}
