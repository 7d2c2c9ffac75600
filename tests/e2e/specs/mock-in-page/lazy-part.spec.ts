import type { Request } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { hold } from '../../support/hold.ts';

const LIST = '/settings/webhooks';
const LAZY_WASM = '**/webhook-settings-lazy-*.wasm';
const isLazyWasm = (request: Request) => request.url().includes('/webhook-settings-lazy-');

test('the lazy part is not requested before the list has loaded', async ({ app, page }) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await app.open(`${LIST}?mock=slow:600000`);
  await expect(page.locator('.skeleton').first()).toBeVisible();
  expect(requests.filter(isLazyWasm)).toEqual([]);
});

test('the lazy part is requested once the list has loaded', async ({ app, page }) => {
  const late = page.waitForRequest(isLazyWasm);
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  await late;
});

for (const path of ['/', `${LIST}/new`])
  test(`both parts are requested at the same time for ${path}`, async ({ app, page }) => {
    const release = await hold(page, '**/webhook-settings-app-*.wasm');
    const late = page.waitForRequest(isLazyWasm);
    await page.goto(app.origin + path);
    await late;
    const again = page.waitForRequest(isLazyWasm, { timeout: 1000 }).then(
      () => true,
      () => false,
    );
    release();
    await expect(app.heading).toBeVisible();
    expect(await again).toBe(false);
  });

test('a page that is opened before its code has loaded appears later, with the focus', async ({ app, page }) => {
  const release = await hold(page, LAZY_WASM);
  await app.open(LIST);
  await app.link('New').click();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  release();
  await expect(app.heading).toHaveText('New webhook');
  await expect(app.form.name).toBeFocused();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
});

for (const [what, files, path, heading] of [
  ['code', LAZY_WASM, '/', 'Your ComplyAdvantage Mesh account'],
  ['code', LAZY_WASM, `${LIST}/new`, 'New webhook'],
  ['texts', '**/words-late-*', '/', 'Your ComplyAdvantage Mesh account'],
  ['style', '**/webhook-settings-lazy-*.css', '/', 'Your ComplyAdvantage Mesh account'],
] as const)
  test(`a lazy part whose ${what} can’t be loaded is offered again at ${path}`, async ({ app, page, guard }) => {
    guard.disable();
    await page.route(files, (route) => route.abort());
    await app.open(path);
    await expect(app.alert).toContainText('Part of the app could not be loaded');
    await app.button('Try again').click();
    await expect(app.alert).toContainText('Part of the app could not be loaded');
    await page.unroute(files);
    await app.button('Try again').click();
    await expect(app.heading).toHaveText(heading);
    await expect(app.alert).toHaveCount(0);
  });

test('a failure after the list is shown only on a page that needs the part', async ({ app, page, guard, targets }) => {
  guard.disable();
  const failed = page.waitForEvent('requestfailed', isLazyWasm);
  await page.route(LAZY_WASM, (route) => route.abort());
  await app.open(LIST);
  await failed;
  await expect(app.rows).toHaveCount(12);
  await expect(app.alert).toHaveCount(0);
  await app.link('New').click();
  await expect(app.alert).toContainText('Part of the app could not be loaded');
  await page.goBack();
  await expect(app.rows).toHaveCount(12);
  await expect(app.alert).toHaveCount(0);
  await page.unroute(LAZY_WASM);
  await app.link('New').click();
  await app.fillNew({ name: 'Late', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Late')).toBeVisible();
});

for (const [scenario, reason] of [
  ['garbled', 'The server’s answer could not be read.'],
  ['noaccess', 'You may not view the webhooks of this account'],
] as const)
  test(`a list that fails (${scenario}) while the lazy part can’t be loaded says so`, async ({ app, page, guard }) => {
    guard.disable();
    await page.route(LAZY_WASM, (route) => route.abort());
    await app.open(`${LIST}?mock=${scenario}`);
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await app.button('Try again').click();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await page.unroute(LAZY_WASM);
    await app.button('Try again').click();
    await expect(app.alert).toContainText(reason);
  });
