import { expect, test } from '../../support/fixtures.ts';

test('the fixture seeds webhooks, injects a failure and reads the journal', async ({ app, webhooks, guard }) => {
  const [webhook] = await webhooks.seed([{ name: 'Case intake' }]);
  await app.open('/settings/webhooks');
  await expect(webhooks.list.rows).toHaveCount(1);
  await webhooks.list.link('Case intake').click();
  await expect(webhooks.edit.heading).toHaveText('Case intake');
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/, 503);
  await webhooks.fail('update', 'every', 'down:503');
  await webhooks.edit.state('Inactive').check();
  await webhooks.edit.save.click();
  await app.retryUntilAlert();
  await expect(webhooks.edit.alert).toContainText('The webhook was not saved');
  const updates = (await webhooks.journal()).filter(({ operation }) => operation === 'update');
  expect(updates).toHaveLength(4);
  expect(updates[0]).toMatchObject({ status: 503, target: expect.stringContaining(webhook?.identifier ?? '-') });
});

test('the loading state can be tested while an answer is held', async ({ app, page, webhooks }) => {
  await webhooks.hold('list');
  await page.goto(`${app.origin}/settings/webhooks`);
  await app.enterToken('any');
  await expect(page.getByText('Loading webhooks')).toBeAttached();
  await webhooks.release();
  await expect(webhooks.list.rows).toHaveCount(12);
});

test('a second page can share the webhooks', async ({ app, context, webhooks }) => {
  const other = await context.newPage();
  await webhooks.serve(other);
  await webhooks.seed([{ name: 'Shared' }]);
  await other.goto(`${app.origin}/settings/webhooks`);
  await other.getByLabel('Access token').fill('any');
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('link', { name: 'Shared' })).toBeVisible();
});

test.describe('with a request to an unknown endpoint', () => {
  test.fail();

  test('the test fails and names the request', async ({ app, page, guard }) => {
    guard.disable();
    await app.open('/settings/webhooks');
    await page.evaluate(() => fetch('/v2/notifications/configurations/webhooks'));
  });
});
