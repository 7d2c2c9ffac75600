// The names of the webhooks, which the placeholder shows until the app runs.

import type { Page } from '@playwright/test';
import { answeredRow } from '../../support/answered-row.ts';
import { expect, test } from '../../support/fixtures.ts';
import { hold } from '../../support/hold.ts';

const LIST = '/settings/webhooks';
const WASM = '**/webhook-settings-app-*.wasm';
const provideTokens = (page: Page) =>
  page.addInitScript(() => Object.assign(globalThis, { webhookSettings: { getAccessToken: async () => 'token' } }));

for (const width of [1280, 900, 390])
  test(`names are where the app then shows them, at ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await provideTokens(page);
    const release = await hold(page, WASM);
    await page.goto(app.origin + LIST);
    const names = page.locator('tbody th');
    await expect(names).toHaveCount(12);
    const [texts, places] = [await names.allInnerTexts(), await placesOf(page)];
    // Nothing can be done with them yet.
    await expect(app.rows).toHaveCount(0);
    release();
    await expect(app.rows).toHaveCount(12);
    expect(await app.rows.getByRole('link').allInnerTexts()).toEqual(texts);
    for (const [index, { x, y }] of (await placesOf(page)).entries()) {
      expect(Math.abs(x - (places[index]?.x ?? 1000)), `left of row ${index}`).toBeLessThanOrEqual(1);
      expect(Math.abs(y - (places[index]?.y ?? 1000)), `top of row ${index}`).toBeLessThanOrEqual(2);
    }
  });

/** Where the names begin. */
function placesOf(page: Page): Promise<DOMRect[]> {
  return page
    .locator('tbody .row-link')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().toJSON()));
}

test('a name without a letter is left to the app, and one that looks like markup is text', async ({ app, page }) => {
  await provideTokens(page);
  const release = await hold(page, WASM);
  const rows = [answeredRow(1, { name: '<b>Bold</b>' }), answeredRow(2, { name: ' ' }), answeredRow(3)];
  await page.route('**/v2/**', (route) =>
    route.fulfill({ json: { webhook_notification_configurations: rows, first: '/', self: '/', total_count: 3 } }),
  );
  await page.goto(app.origin + LIST);
  await expect(page.locator('.shell tbody th')).toHaveText(['<b>Bold</b>', '', 'Webhook 3']);
  release();
  await expect(app.rows).toHaveCount(3);
});

for (const { what, body } of [
  { what: 'no JSON', body: '<html>' },
  { what: 'no list', body: '{"webhook_notification_configurations":{}}' },
  { what: 'a row that is none', body: '{"webhook_notification_configurations":[null]}' },
  { what: 'no webhooks', body: '{"webhook_notification_configurations":[]}' },
])
  test(`the placeholder stays as it is after an answer with ${what}`, async ({ app, page }) => {
    await provideTokens(page);
    const release = await hold(page, WASM);
    await page.route('**/v2/**', (route) => route.fulfill({ contentType: 'application/json', body }));
    const answered = page.waitForResponse('**/v2/**');
    await page.goto(app.origin + LIST);
    await (await answered).finished();
    await expect(page.locator('.shell tbody tr')).toHaveCount(8);
    await expect(page.locator('.shell tbody th .skeleton')).toHaveCount(8);
    release();
    await expect(page.locator('.shell')).toHaveCount(0);
    await expect(app.rows).toHaveCount(0);
  });
