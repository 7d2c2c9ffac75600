import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

/** The counts by their terms. */
const counts = (page: Page) =>
  page
    .locator('.home-count')
    .evaluateAll((all) => all.map((it) => it.querySelector('dt')!.textContent + it.querySelector('dd')!.textContent));

test('the home page leads to the webhooks, and counts nothing while none are loaded', async ({ app, page }) => {
  await app.open('/');
  await expect(page.getByText('loaded in this tab')).toBeHidden();
  await expect(page.getByRole('main').locator('svg.home-picture')).toBeVisible();
  await expect(app.link('Settings')).toBeVisible();
  await app.link('Go to webhooks').click();
  await expect(app.heading).toHaveText('Webhooks');
});

test('the home page counts the webhooks that the tab has loaded', async ({ app, page }) => {
  await app.open('/settings/webhooks?mock=many:60');
  await expect(app.rows).toHaveCount(25);
  await app.link('Mesh').click();
  await expect(page.getByText('25 webhooks loaded in this tab')).toBeVisible();
  const [active, inactive] = (await counts(page)).map((count) => Number(count.replace(/\D/g, '')));
  expect(active! + inactive!).toBe(25);
});

test('a webhook with a deprecated event, or a URL without encryption, needs attention', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await app.link('Mesh').click();
  await expect(page.getByText('12 webhooks loaded in this tab')).toBeVisible();
  expect(await counts(page)).toEqual(['Active9', 'Inactive3', 'Need attention2']);
  await page.goBack();
  await app.link('Payments release').click();
  await app.url.fill('http://hooks.example.com/');
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await app.link('Mesh').click();
  await expect.poll(() => counts(page)).toEqual(['Active9', 'Inactive3', 'Need attention3']);
});
