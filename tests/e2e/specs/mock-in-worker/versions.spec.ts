import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { controlOf } from '../../support/page-control.ts';

const LIST = '/settings/webhooks';

function cachesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

test('a new version of the worker takes over and keeps the webhooks', async ({ app, page }) => {
  await app.open(LIST);
  await controlOf(page).filesAreCached();
  await controlOf(page).seed([{ name: 'From before' }]);
  const before = await cachesOf(page);
  expect(before).toHaveLength(1);
  app.files.edit('sw.js', (text) => text.replace(/version:"[0-9a-f]+"/, 'version:"next"'));
  const tookOver = page.evaluate(() =>
    new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    ).then(() => true),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  expect(await tookOver).toBe(true);
  await app.reload();
  await expect(app.row('From before')).toBeVisible();
  await controlOf(page).filesAreCached();
  expect(await cachesOf(page)).toEqual([`webhook-settings:files:${app.origin}/ next`]);
});

test('a real backend removes the worker of an earlier visit before the first request', async ({
  app,
  page,
  context,
}) => {
  await app.open(LIST);
  await controlOf(page).filesAreCached();
  app.files.edit('index.html', (text) => text.replace(/"backend":"mock"/, '"backend":"http"'));
  const requested: { url: string; isControlled: boolean }[] = [];
  await context.route('**/v2/**', async (route) => {
    const isControlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
    requested.push({ url: route.request().url(), isControlled });
    await route.fulfill({ json: { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 } });
  });
  await page.goto(app.origin + LIST);
  await app.enterToken('any');
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  expect(requested).toHaveLength(1);
  expect(requested[0]?.isControlled).toBe(false);
  expect(await cachesOf(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe('with a real backend from the first visit', () => {
  test.use({ config: { backend: 'http' } });

  test('no worker is registered', async ({ app, page, context }) => {
    await context.route('**/v2/**', (route) =>
      route.fulfill({ json: { webhook_notification_configurations: [], first: '/', self: '/' } }),
    );
    await page.goto(app.origin + LIST);
    await app.enterToken('any');
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
