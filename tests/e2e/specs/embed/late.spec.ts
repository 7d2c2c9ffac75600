import type { Page, Request, Route } from '@playwright/test';
import { expect, mountWith, test } from '../../support/host-fixtures.ts';

const LATE = '**/webhook-settings-late.wasm';
const isLate = (request: Request) => request.url().endsWith('-late.wasm');
const EMPTY = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };

/** Holds every request of a kind back until it is let go; gives what lets go. */
async function hold(page: Page, url: string, answer: (route: Route) => Promise<void>): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(url, async (route) => {
    await gate;
    await answer(route);
  });
  return letGo;
}

test('what the list does without is asked for once the list is there', async ({ host, page }) => {
  await host.open();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  const answer = await hold(page, '**/v2/**', (route) => route.fulfill({ json: EMPTY }));
  const list = page.waitForRequest('**/v2/**');
  // A function can't be handed into the page; the token is asked for there.
  await (await host.load()).evaluate(
    ({ mount }) => mount(document.querySelector('#target')!, { getAccessToken: () => 'token' }).ready,
  );
  await list;
  expect(asked.filter(isLate)).toEqual([]);
  const late = page.waitForRequest(LATE);
  answer();
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  await late;
});

test('a page that is wanted before it can be drawn follows, and so does the focus', async ({ host, page }) => {
  await host.open();
  const letGo = await hold(page, LATE, (route) => route.continue());
  await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
});

test('the host hears of an awaited page once it is there, with its title, and of none that was left before', async ({
  host,
  page,
  webhooks,
}) => {
  const letGo = await hold(page, LATE, (route) => route.continue());
  await host.open({ script: mountWith() });
  const told = () =>
    page.evaluate(() => globalThis.heard.filter(({ name }) => name === 'navigate').map(({ detail }) => detail));
  await page.getByRole('link', { name: 'Payments release' }).click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  await page.evaluate(() => globalThis.handle.navigate('/'));
  await expect(webhooks.list.heading).toBeVisible();
  await webhooks.list.new.click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  expect(await told()).toEqual([]);
  letGo();
  await expect(webhooks.form.name).toBeFocused();
  expect(await told()).toEqual([{ path: '/new', title: 'New webhook' }]);
});

test('the host does not hear of the page that was asked for from the start, however late it comes', async ({
  host,
  page,
  webhooks,
}) => {
  const letGo = await hold(page, LATE, (route) => route.continue());
  await host.open({ script: mountWith("navigation: { path: '/new', onNavigate: () => undefined }") });
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  letGo();
  await expect(webhooks.form.name).toBeVisible();
  expect(await page.evaluate(() => globalThis.heard.map(({ name }) => name))).toEqual(['ready']);
});

test('what can not be loaded is said where it is wanted, and can be tried again', async ({ guard, host, page }) => {
  await host.open();
  guard.takeOver();
  const failed = page.waitForEvent('requestfailed', isLate);
  const heard = await page.evaluateHandle(() => {
    const heard: boolean[] = [];
    addEventListener('error', (event) => heard.push((event as Event as CustomEvent<{ fatal: boolean }>).detail.fatal));
    return heard;
  });
  await page.route(LATE, (route) => route.abort());
  const handle = await host.mount({ mock: true });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await failed;
  await expect.poll(() => heard.jsonValue()).toEqual([false]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'New', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('A part of the app could not be loaded');
  await handle.evaluate((handle) => handle.navigate('/'));
  await expect(alert).toHaveCount(0);
  await handle.evaluate((handle) => handle.navigate('/new'));
  await expect(alert).toBeVisible();
  await page.unroute(LATE);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('whoever has gone elsewhere by then is left there', async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div><input aria-label="Host’s">' });
  const letGo = await hold(page, LATE, (route) => route.continue());
  await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByLabel('Host’s').click();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  await expect(page.getByLabel('Host’s')).toBeFocused();
});

test('an instance that ends meanwhile leaves the others what comes', async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div><div id="other"></div>' });
  const letGo = await hold(page, LATE, (route) => route.continue());
  const handle = await host.mount({ mock: true });
  await (await host.load()).evaluate(({ mount }) => mount(document.querySelector('#other')!, { mock: true }).ready);
  await page.locator('#target').getByRole('link', { name: 'New', exact: true }).click();
  await handle.evaluate((handle) => handle.destroy());
  letGo();
  await page.locator('#other').getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('it is taken with whatever type a server gives it', async ({ host, page }) => {
  await host.open();
  await page.route(LATE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
});

test('a token is asked for as soon as one is needed', async ({ host, page }) => {
  await host.open();
  await page.route('**/v2/**', (route) => route.fulfill({ json: EMPTY }));
  await host.mount({});
  await page.getByRole('dialog', { name: 'Connect to the API' }).getByLabel('Access token').fill('token');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
});

for (const [where, options, expected] of [
  ['beside the other part', { wasmUrl: '/elsewhere/webhook-settings.wasm' }, '/elsewhere/webhook-settings-late.wasm'],
  [
    'where it is said to be',
    { wasmUrl: '/elsewhere/a.wasm', lateWasmUrl: '/elsewhere/b-late.wasm' },
    '/elsewhere/b-late.wasm',
  ],
] as const) {
  test(`it is looked for ${where}`, async ({ host, page }) => {
    await host.open();
    await page.route('**/elsewhere/*', async (route) => {
      const name = isLate(route.request()) ? 'webhook-settings-late.wasm' : 'webhook-settings.wasm';
      await route.fulfill({ response: await route.fetch({ url: `${host.origin}/pkg/${name}` }) });
    });
    const late = page.waitForRequest(isLate);
    await host.mount({ mock: true, ...options });
    expect(new URL((await late).url()).pathname).toBe(expected);
    await page.getByRole('link', { name: 'New', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  });
}
