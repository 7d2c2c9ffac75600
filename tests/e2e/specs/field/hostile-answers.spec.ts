// Answers that disguise something, or that would take too long to render.
import type { Page } from '@playwright/test';
import { answeredRow as row } from '../../support/answered-row.ts';
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

/** The characters of a page that control text, or its direction. */
async function disguises(page: Page): Promise<string[]> {
  const text = await page.content();
  return [...text].filter((character) => /[\u202a-\u202e\u2066\u2067]/.test(character) || character === '\u0007');
}

test('a URL shows control characters escaped, in the list and on its page', async ({ app, webhooks }) => {
  const url = 'https://bank.com/\u202elive';
  await webhooks.seed([{ name: 'Odd', url }]);
  await app.open('/settings/webhooks');
  await expect(app.row('Odd').locator('.url')).toHaveText('https://bank.com/%E2%80%AElive');
  await expect(app.row('Odd').locator('.url')).toHaveAttribute('title', 'https://bank.com/%E2%80%AElive');
  await app.link('Odd').click();
  await expect(app.url).toHaveValue(url);
  await expect(app.url).toHaveAccessibleDescription(
    /contains invisible characters.*https:\/\/bank\.com\/%E2%80%AElive$/,
  );
  await expect(app.button('Use https://bank.com/live')).toBeVisible();
  // It can be set to inactive as it is.
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
});

test('a name is shown without characters that reorder it, everywhere', async ({ app, page, webhooks }) => {
  await webhooks.seed([{ name: '\u202egnp.exe\u2066\u0007' }]);
  await app.open('/settings/webhooks');
  await app.link('gnp.exe').click();
  await expect(app.heading).toHaveText('gnp.exe');
  await expect(app.name).toHaveAccessibleDescription(/Remove the invisible character U\+202E inside the name\.$/);
  await expect(app.button('Use gnp.exe')).toBeVisible();
  await expect(page).toHaveTitle('gnp.exe · Webhook Settings');
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('gnp.exe');
  expect(await disguises(page)).toEqual([]);
});

test('error texts of the server are shown without characters that reorder them', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/, 400);
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({
    name: 'Mine',
    event: 'Case created',
    url: 'https://example.com/',
  });
  const errors = [
    { field: 'name', reasons: ['is \u202etaken'], rejected: '' },
    { field: 'te\u202enant', reasons: ['\u2067unknown'], rejected: '' },
  ];
  const body = {
    title: 'Bad \u202eRequest',
    status: 400,
    detail: 'No\u0007pe',
    identifier: 'x\u202ey',
    properties: { errors },
  };
  await webhooks.fail('create', 1, { status: 400, body });
  await app.button('Create').click();
  await expect(app.name).toHaveAccessibleDescription(/is taken$/);
  await expect(app.alert).toContainText('tenant: unknown');
  await app.alert.getByText('Details').click();
  await expect(app.alert).toContainText('Bad Request. Nope');
  expect(await disguises(page)).toEqual([]);
});

test('a page with too many rows shows the first ones, and says how many more there are', async ({
  app,
  page,
  webhooks,
}) => {
  const rows = Array.from({ length: 30_000 }, (_, at) => row(at));
  await webhooks.fail('list', 'every', {
    status: 200,
    body: { webhook_notification_configurations: rows },
  });
  await app.open('/settings/webhooks');
  await expect(app.link('Webhook 0')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('29,000 more webhooks were received for this page and are not shown.')).toBeVisible();
  expect(await page.locator('tbody tr').count()).toBe(1000);
});

test('too many errors are cut short', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/, 400);
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({
    name: 'Mine',
    event: 'Case created',
    url: 'https://example.com/',
  });
  const errors = Array.from({ length: 20_000 }, (_, at) => ({
    field: `field${at}`,
    reasons: ['wrong'],
    rejected: '',
  }));
  await webhooks.fail('create', 1, {
    status: 400,
    body: { title: 'Bad', status: 400, properties: { errors } },
  });
  await app.button('Create').click();
  await expect(app.alert).toContainText('field19: wrong', { timeout: 20_000 });
  await expect(app.alert).toContainText('and 19,980 more');
  expect(await app.alert.getByRole('listitem').count()).toBe(21);
  expect(await page.locator('*').count()).toBeLessThan(1000);
});

test('a text without end is cut short', async ({ app, page, webhooks }) => {
  const rows = [
    row(1, { name: 'x'.repeat(10_000_000) }),
    row(2, { url: `https://example.com/${'y'.repeat(1_000_000)}` }),
  ];
  await webhooks.fail('list', 'every', {
    status: 200,
    body: { webhook_notification_configurations: rows },
  });
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(2, { timeout: 20_000 });
  const lengths = await page.locator('tbody').evaluate((body) => [body.textContent?.length, body.outerHTML.length]);
  expect(lengths[0]).toBeLessThan(10_000);
  expect(lengths[1]).toBeLessThan(20_000);
  const link = app.rows.first().getByRole('link');
  await expect(link).toHaveText(/^x{2048}…$/);
  await link.click();
  await expect(app.name).toHaveValue('x'.repeat(100_000));
});

test('the highest page number has no next page', async ({ app, page, webhooks }) => {
  const body = {
    webhook_notification_configurations: [row(1)],
    next: '/next',
    total_count: 1,
  };
  await webhooks.fail('list', 'every', { status: 200, body });
  await app.open('/settings/webhooks?page=2147483647');
  await expect(app.rows).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  await expect(app.link('Previous')).toHaveAttribute('href', '/settings/webhooks?page=2147483646');
});
