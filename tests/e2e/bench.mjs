// What a first load of the list transfers: every file that the browser asks for, raw and in brotli at its best.
// Exits with 1 over budget. One KB is 1,000 bytes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../../target/dist/', import.meta.url));
const BUDGET = 150_000;
const MOCK_BUDGET = 60_000;
const COUNTED = /\.(wasm|js|css|html)$/;

const config = (backend) => readFileSync(`${DIST}index.html`, 'utf8').replace('"backend": "mock"', `"backend": "${backend}"`);

async function load(browser, backend) {
  const files = sirv(DIST, { dev: true });
  const page = config(backend);
  const server = createServer((request, response) => {
    if (request.headers['sec-fetch-dest'] !== 'document') return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const tab = await browser.newPage();
  const bodies = new Map();
  tab.on('requestfinished', async (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    if (!name.startsWith('v2/')) bodies.set(name === 'settings/webhooks' ? 'index.html' : name, null);
  });
  const body = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };
  await tab.route('**/v2/**', (route) => route.fulfill({ json: body }));
  // In the page, so that the browser tells of every file.
  await tab.goto(`${origin}/settings/webhooks${backend === 'mock' ? '?mock=page' : ''}`);
  if (backend === 'http') {
    await tab.getByLabel('Access token').fill('token');
    await tab.getByRole('button', { name: 'Continue' }).click();
  }
  await tab.getByRole('heading', { name: backend === 'http' ? 'No webhooks yet' : 'Webhooks', exact: true }).waitFor();
  if (backend === 'mock') await tab.getByRole('rowheader').first().waitFor();
  await tab.close();
  server.close();
  return [...bodies.keys()].sort().map((name) => {
    const raw = name === 'index.html' ? Buffer.from(page) : readFileSync(DIST + name);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
    return { name, raw: raw.length, brotli: brotliCompressSync(raw, { params }).length };
  });
}

function print(title, rows) {
  console.log(`\n${title}`);
  const line = (name, raw, brotli) => console.log(`  ${String(raw).padStart(9)} ${String(brotli).padStart(9)}  ${name}`);
  line('file', 'raw', 'brotli');
  for (const { name, raw, brotli } of rows) line(name, raw, brotli);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  line('together', sum('raw'), sum('brotli'));
  return sum('brotli');
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const http = (await load(browser, 'http')).filter(({ name }) => COUNTED.test(name));
const known = new Set(http.map(({ name }) => name));
const mock = (await load(browser, 'mock')).filter(({ name }) => COUNTED.test(name) && !known.has(name));
await browser.close();

const total = print('First load of the list, backend "http" (wasm, JS, CSS, HTML)', http);
print('What the backend "mock" adds', mock);
const wasm = mock.find(({ name }) => name.endsWith('.wasm')).brotli;
console.log(`\n${total} bytes of ${BUDGET} used, and ${wasm} of ${MOCK_BUDGET} for the mock's wasm.`);
if (total > BUDGET || wasm > MOCK_BUDGET) {
  console.error('Over budget.');
  process.exit(1);
}
