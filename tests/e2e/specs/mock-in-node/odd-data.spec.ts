import { answeredRow as row } from '../../support/answered-row.ts';
import { expect, test } from '../../support/fixtures.ts';

test('invalid rows show their valid fields and don’t affect other rows', async ({ app, page, webhooks }) => {
  const rows = [
    row(1, { type: 'MOON_ROSE' }),
    row(2, { name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' }),
    row(3, { updated_at: 'yesterday' }),
    row(4, { name: 'x'.repeat(10_000) }),
    row(5, { name: '', updated_at: null }),
    { name: 'no identifier' },
    null,
  ];
  const body = { webhook_notification_configurations: rows, first: '/', self: '/', total_count: null, surprise: {} };
  await webhooks.fail('list', 'every', { status: 200, body });
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(5);
  await expect(app.rows.nth(0)).toContainText('MOON_ROSE');
  await expect(app.rows.nth(1)).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('link', { name: 'javascript:' })).toHaveCount(0);
  await expect(app.rows.nth(2)).toContainText('yesterday');
  await expect(app.rows.nth(4)).toContainText('(no name)');
  await expect(page.getByText('2 webhooks on this page could not be read and are not shown.')).toBeVisible();
  await expect(page.getByText('1–7', { exact: true })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await app.link('Webhook 1').click();
  await expect(page.getByRole('region', { name: 'About this webhook' })).toContainText('MOON_ROSE');
});

test('a longer page than requested is shown completely, and numbers and flags may be strings', async ({
  app,
  page,
  webhooks,
}) => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    ...row(1, { is_active: 'false' }),
    identifier: `00000000-0000-4000-8000-0000000000${at + 10}`,
    name: `Webhook ${at}`,
  }));
  await webhooks.fail('list', 'every', {
    status: 200,
    body: { webhook_notification_configurations: rows, first: '/', self: '/', total_count: '40' },
  });
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(40);
  await expect(app.row('Webhook 39')).toContainText('Inactive');
  await expect(page.getByText('1–40 of 40')).toBeVisible();
});
