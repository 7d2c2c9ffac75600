// What happens before the app runs: the placeholder of the page, and the early request for the list.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { hold } from '../../support/hold.ts';

const LIST = '/settings/webhooks';
const WASM = '**/webhook-settings-app-*.wasm';

/** Makes the page provide tokens, as the script of a page with sessions does. */
async function provideTokens(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const reasons: string[] = [];
    const getAccessToken = async (reason: string) => `token-${reasons.push(reason)}`;
    Object.assign(globalThis, { reasons, webhookSettings: { getAccessToken } });
  });
  return () => page.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons);
}

/** Returns the requests to the API, including later ones: their queries and tokens. */
function apiRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    const isCounted = pathname.startsWith('/v2/') && request.method() !== 'OPTIONS';
    if (isCounted) requests.push(`${search} ${request.headers().authorization}`);
  });
  return requests;
}

const first = (page: number, token: string) =>
  `?page_number=${page}&page_size=25&sort=-created_at&sort=identifier Bearer ${token}`;

test('the list is requested before the app runs, and only once', async ({ app, page }) => {
  const reasons = await provideTokens(page);
  const requests = apiRequests(page);
  const release = await hold(page, WASM);
  await page.goto(app.origin + LIST);
  await expect.poll(() => requests).toEqual([first(1, 'token-1')]);
  release();
  await expect(app.rows).toHaveCount(12);
  expect(requests).toEqual([first(1, 'token-1')]);
  expect(await reasons()).toEqual(['initial']);
});

test('a page of the list is requested by its number in the address', async ({ app, page, webhooks }) => {
  await provideTokens(page);
  webhooks.scenario = 'many:60';
  const requests = apiRequests(page);
  const release = await hold(page, WASM);
  await page.goto(`${app.origin}${LIST}?page=2`);
  await expect.poll(() => requests).toEqual([first(2, 'token-1')]);
  release();
  await expect(app.rows).toHaveCount(25);
  expect(requests).toEqual([first(2, 'token-1')]);
});

for (const { asked, sent } of [
  { asked: 'size=50&page=2', sent: 'page_number=2&page_size=50&sort=-created_at' },
  { asked: 'sort=name', sent: 'page_number=1&page_size=25&sort=name' },
  { asked: 'sort=-state', sent: 'page_number=1&page_size=25&sort=-is_active' },
  { asked: 'event=CASE_CREATED', sent: 'page_number=1&page_size=25&sort=-created_at' },
])
  test(`the list is requested early as ?${asked} shows it`, async ({ app, page, webhooks }) => {
    await provideTokens(page);
    webhooks.scenario = 'many:120';
    const requests = apiRequests(page);
    const release = await hold(page, WASM);
    await page.goto(`${app.origin}${LIST}?${asked}`);
    const type = asked.startsWith('event') ? `&type=${asked.slice('event='.length)}` : '';
    const expected = [`?${sent}&sort=identifier${type} Bearer token-1`];
    await expect.poll(() => requests).toEqual(expected);
    release();
    await expect(app.rows.first()).toBeVisible();
    expect(requests).toEqual(expected);
  });

for (const search of [
  'q=crm',
  'state=active',
  'attention=true',
  'sort=event',
  'event=CSOM_EMULATION_MATCH_STATUS_UPDATED',
])
  test(`?${search} needs the whole account, so that no page is requested early`, async ({ app, page, webhooks }) => {
    await provideTokens(page);
    webhooks.scenario = 'many:120';
    const requests = apiRequests(page);
    await page.goto(`${app.origin}${LIST}?${search}`);
    await expect(page.getByRole('status').filter({ hasText: /120 webhooks$/ })).toBeVisible();
    expect(requests).toEqual(['?page_number=1&page_size=1000&sort=created_at&sort=identifier Bearer token-1']);
  });

test('an early answer that rejects the token leads to another token', async ({ app, page, guard, webhooks }) => {
  const reasons = await provideTokens(page);
  guard.expectFailedRequest(/\/webhook\?/, 401);
  await webhooks.fail('list', 1, {
    status: 401,
    body: { title: 'Unauthorized', status: 401, detail: 'expired' },
  });
  const requests = apiRequests(page);
  await page.goto(app.origin + LIST);
  await expect(app.rows).toHaveCount(12);
  expect(requests).toEqual([first(1, 'token-1'), first(1, 'token-2')]);
  expect(await reasons()).toEqual(['initial', 'unauthorized']);
});

test('an early answer of an overloaded server leads to another attempt', async ({ app, page, guard, webhooks }) => {
  await provideTokens(page);
  guard.expectFailedRequest(/\/webhook\?/, 503);
  await webhooks.fail('list', 1, {
    status: 503,
    body: { title: 'Unavailable', status: 503, detail: 'busy' },
  });
  const requests = apiRequests(page);
  await page.goto(app.origin + LIST);
  await expect(app.rows).toHaveCount(12);
  expect(requests).toHaveLength(2);
});

for (const path of ['/', `${LIST}/new`, '/settings/preferences'])
  test(`nothing is requested early at ${path}`, async ({ app, page }) => {
    await provideTokens(page);
    const requests = apiRequests(page);
    const release = await hold(page, WASM);
    await page.goto(app.origin + path);
    await expect(page.locator('.shell')).toBeAttached();
    release();
    await expect(app.heading).toBeVisible();
    expect(requests.filter((request) => request.includes('sort=-created_at&sort=identifier'))).toEqual([]);
  });

for (const { scheme, stored, canvas } of [
  { scheme: 'light', stored: 'theme=dark', canvas: 'rgb(19, 19, 24)' },
  { scheme: 'dark', stored: 'theme=light', canvas: 'rgb(251, 251, 253)' },
] as const)
  test(`before the app runs, the page has the stored theme on a ${scheme} system`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.addInitScript((text) => localStorage.setItem('webhook-settings:preferences', text), stored);
    const release = await hold(page, WASM);
    await page.goto(app.origin + LIST);
    await expect(page.locator('.shell tbody tr').first()).toBeVisible();
    await expect(page.locator('#webhook-settings')).toHaveCSS('background-color', canvas);
    release();
    await app.enterTokenIfAsked();
    await expect(app.rows).toHaveCount(12);
    await expect(page.locator('.shell')).toHaveCount(0);
  });

test('before the app and its texts are there, the page has the direction of the stored language', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('webhook-settings:preferences', 'language=ar'));
  const releaseTexts = await hold(page, '**/words-ar-*');
  const release = await hold(page, WASM);
  await page.goto(app.origin + LIST);
  await expect(page.locator('.shell tbody tr').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const [product, settings] = [page.locator('.shell .product'), page.locator('.shell .top-bar .button')];
  expect((await product.boundingBox())?.x).toBeGreaterThan((await settings.boundingBox())?.x ?? Infinity);
  releaseTexts();
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const width of [1280, 390])
  test(`the placeholder stands where the app then is, at ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await provideTokens(page);
    const releaseList = await hold(page, '**/v2/**', (route) => route.fallback());
    const release = await hold(page, WASM);
    await page.goto(app.origin + LIST);
    const places = ['.top-bar', '.menu', '.page-header', '.table-frame', '.table-frame tbody tr:nth-child(2)'];
    const measure = () =>
      page.evaluate(
        (places) => places.map((place) => document.querySelector(place)?.getBoundingClientRect().toJSON()),
        places,
      );
    await expect(page.locator('.shell tbody tr').first()).toBeVisible();
    const before = await measure();
    release();
    await expect(page.locator('.shell')).toHaveCount(0);
    const after = await measure();
    for (const [index, place] of places.entries()) {
      expect(Math.abs((before[index]?.y ?? 0) - (after[index]?.y ?? 1000)), place).toBeLessThanOrEqual(1);
      expect(Math.abs((before[index]?.height ?? 0) - (after[index]?.height ?? 1000)), place).toBeLessThanOrEqual(2);
    }
    releaseList();
    await expect(app.rows).toHaveCount(12);
  });

test('without scripts there is no placeholder', async ({ app, browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(app.origin + LIST);
  await expect(page.locator('noscript')).toBeVisible();
  await expect(page.locator('.shell')).toBeHidden();
  await page.close();
});
