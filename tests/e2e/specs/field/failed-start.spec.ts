import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { RELEASE } from '../../support/app-server.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const NETWORK = 'Check your network connection';
const POLICY = 'The Content-Security-Policy of this page does not allow WebAssembly.';

test.beforeEach(({ guard }) => {
  guard.disable();
});

test('a wasm file that can’t be reached is a matter of the network', async ({ app, page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto(app.origin);
  await expect(app.alert).toContainText(NETWORK);
});

test('a wasm file that is missing is named, with the server’s answer', async ({ app, page }) => {
  await page.route(/_bg\.wasm$/, (route) => route.fulfill({ status: 404, body: '<h1>Not found</h1>' }));
  await page.goto(app.origin);
  await expect(app.alert).toContainText(/The server answered 404 to \/webhook-settings-app-\w+_bg\.wasm/);
  await expect(app.alert).not.toContainText(NETWORK);
});

test('a file of the mock that is missing is named as well', async ({ app, page }) => {
  await page.route(/mock_bg\.wasm$/, (route) => route.fulfill({ status: 404 }));
  await page.goto(app.origin);
  await expect(app.alert).toContainText('The server answered 404 to /webhook-settings-mock_bg.wasm');
});

test('a server that answers every address with a page is named', async ({ app, page }) => {
  const body = readFileSync(`${RELEASE}index.html`, 'utf8');
  await page.route(/_bg\.wasm$/, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(app.origin);
  await expect(app.alert).toContainText('The server answered with a web page to /webhook-settings-app-');
});

test('a wasm file of another version is not called a failure of the network', async ({ app, page }) => {
  const body = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
  await page.route(/_bg\.wasm$/, (route) => route.fulfill({ body, contentType: 'application/wasm' }));
  await page.goto(app.origin);
  await expect(app.alert).toContainText('A file of the app is damaged or belongs to another version.');
});

test('a policy without wasm-unsafe-eval is named', async ({ app, page }) => {
  app.files.edit('index.html', (text) => text.replace("'wasm-unsafe-eval'", ''));
  await page.goto(app.origin);
  await expect(app.alert).toContainText(POLICY);
  await expect(app.alert).toContainText('“wasm-unsafe-eval”');
});

test('the policy of a host page is named in the package’s place', async ({ host, page }) => {
  host.serve({
    script: mountWith(),
    headers: { 'content-security-policy': "script-src 'self'; object-src 'none'" },
  });
  await page.goto(host.origin);
  await expect(page.getByRole('alert')).toContainText(POLICY);
});

test('a wasm file that is missing beside the package is named', async ({ host, page }) => {
  await page.route(/webhook-settings\.wasm$/, (route) => route.fulfill({ status: 404 }));
  host.serve({ script: mountWith() });
  await page.goto(host.origin);
  await expect(page.getByRole('alert')).toContainText('The server answered 404 to /pkg/webhook-settings.wasm');
  await page.unroute(/webhook-settings\.wasm$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'Payments release' })).toBeVisible();
});

test('a page that is opened from a file says what it needs', async ({ page }) => {
  await page.goto(pathToFileURL(`${RELEASE}index.html`).href);
  await expect(page.getByText('Webhook Settings can’t be opened as a file.')).toBeVisible();
  await expect(page.getByText('needs a newer browser')).toBeHidden();
});

test('the message for a page from a file is hidden otherwise', async ({ app, page }) => {
  await app.open('/');
  await expect(page.getByText('can’t be opened as a file')).toBeHidden();
});
