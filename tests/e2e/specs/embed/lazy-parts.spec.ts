import type { Request } from '@playwright/test';
import { hold } from '../../support/hold.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const LAZY_WASM = '**/webhook-settings-lazy.wasm';
const isLazyWasm = (request: Request) => request.url().endsWith('-lazy.wasm');
const EMPTY = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };

test('the lazy part is requested after the list has loaded', async ({ host, page }) => {
  await host.open();
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const answer = await hold(page, '**/v2/**', (route) => route.fulfill({ json: EMPTY }));
  const list = page.waitForRequest('**/v2/**');
  // A function can't be passed into the page.
  await (await host.load()).evaluate(
    ({ mount }) => mount(document.querySelector('#target')!, { getAccessToken: () => 'token' }).ready,
  );
  await list;
  expect(requests.filter(isLazyWasm)).toEqual([]);
  const late = page.waitForRequest(LAZY_WASM);
  answer();
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  await late;
});

test('a page that is opened before its code has loaded appears later, with the focus', async ({ host, page }) => {
  await host.open();
  const release = await hold(page, LAZY_WASM);
  await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
});

test('`navigate` is emitted once a page has loaded, and not for pages left before', async ({
  host,
  page,
  webhooks,
}) => {
  const release = await hold(page, LAZY_WASM);
  await host.open({ script: mountWith() });
  const navigated = () =>
    page.evaluate(() => globalThis.received.filter(({ name }) => name === 'navigate').map(({ detail }) => detail));
  await page.getByRole('link', { name: 'Payments release' }).click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  await page.evaluate(() => globalThis.handle.navigate('/'));
  await expect(webhooks.list.heading).toBeVisible();
  await webhooks.list.new.click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  expect(await navigated()).toEqual([]);
  release();
  await expect(webhooks.form.name).toBeFocused();
  expect(await navigated()).toEqual([{ path: '/new', title: 'New webhook' }]);
});

test('`navigate` is not emitted for the initial page', async ({ host, page, webhooks }) => {
  const release = await hold(page, LAZY_WASM);
  await host.open({ script: mountWith("navigation: { path: '/new', onNavigate: () => undefined }") });
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  release();
  await expect(webhooks.form.name).toBeVisible();
  expect(await page.evaluate(() => globalThis.received.map(({ name }) => name))).toEqual(['ready']);
});

test('a failed load is shown on the page that needs it, and can be retried', async ({ guard, host, page }) => {
  await host.open();
  guard.disable();
  const failed = page.waitForEvent('requestfailed', isLazyWasm);
  const received = await page.evaluateHandle(() => {
    const received: boolean[] = [];
    addEventListener('failure', (event) =>
      received.push((event as Event as CustomEvent<{ fatal: boolean }>).detail.fatal),
    );
    return received;
  });
  await page.route(LAZY_WASM, (route) => route.abort());
  const handle = await host.mount({ mock: true });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await failed;
  await expect.poll(() => received.jsonValue()).toEqual([false]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'New', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Part of the app could not be loaded');
  await handle.evaluate((handle) => handle.navigate('/'));
  await expect(alert).toHaveCount(0);
  await handle.evaluate((handle) => handle.navigate('/new'));
  await expect(alert).toBeVisible();
  await page.unroute(LAZY_WASM);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('a page that loads late leaves the focus in the host page', async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div><input aria-label="Host’s">' });
  const release = await hold(page, LAZY_WASM);
  await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByLabel('Host’s').click();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  await expect(page.getByLabel('Host’s')).toBeFocused();
});

test('an instance destroyed during the load does not affect the others', async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div><div id="other"></div>' });
  const release = await hold(page, LAZY_WASM);
  const handle = await host.mount({ mock: true });
  await (await host.load()).evaluate(({ mount }) => mount(document.querySelector('#other')!, { mock: true }).ready);
  await page.locator('#target').getByRole('link', { name: 'New', exact: true }).click();
  await handle.evaluate((handle) => handle.destroy());
  release();
  await page.locator('#other').getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('the lazy part loads with any content type', async ({ host, page }) => {
  await host.open();
  await page.route(LAZY_WASM, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
});

test('the token dialog works before the lazy part has been used', async ({ host, page }) => {
  await host.open();
  await page.route('**/v2/**', (route) => route.fulfill({ json: EMPTY }));
  await host.mount({});
  await page.getByRole('dialog', { name: 'Connect to the API' }).getByLabel('Access token').fill('token');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
});

for (const [where, options, expected] of [
  [
    'beside the main part by default',
    { wasmUrl: '/elsewhere/webhook-settings.wasm' },
    '/elsewhere/webhook-settings-lazy.wasm',
  ],
  [
    'at `lazyWasmUrl` if that is given',
    { wasmUrl: '/elsewhere/a.wasm', lazyWasmUrl: '/elsewhere/b-lazy.wasm' },
    '/elsewhere/b-lazy.wasm',
  ],
] as const) {
  test(`the lazy part is loaded from ${where}`, async ({ host, page }) => {
    await host.open();
    await page.route('**/elsewhere/*', async (route) => {
      const name = isLazyWasm(route.request()) ? 'webhook-settings-lazy.wasm' : 'webhook-settings.wasm';
      await route.fulfill({ response: await route.fetch({ url: `${host.origin}/pkg/${name}` }) });
    });
    const late = page.waitForRequest(isLazyWasm);
    await host.mount({ mock: true, ...options });
    expect(new URL((await late).url()).pathname).toBe(expected);
    await page.getByRole('link', { name: 'New', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  });
}
