import { expect, test } from '../../support/fixtures.ts';

test('a page of an outside team: webhooks put in, one failure, the journal', async ({ app, webhooks, guard }) => {
  const [webhook] = await webhooks.seed([{ name: 'Case intake' }]);
  await app.open('/settings/webhooks');
  await expect(webhooks.list.rows).toHaveCount(1);
  await webhooks.list.link('Case intake').click();
  await expect(webhooks.edit.heading).toHaveText('Case intake');
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/, 503);
  await webhooks.fail('update', 'every', 'down:503');
  await webhooks.edit.state('Inactive').check();
  await webhooks.edit.save.click();
  await app.untilAlert();
  await expect(webhooks.edit.alert).toContainText('The webhook was not saved');
  const updates = (await webhooks.journal()).filter(({ operation }) => operation === 'update');
  expect(updates).toHaveLength(4);
  expect(updates[0]).toMatchObject({ status: 503, target: expect.stringContaining(webhook?.identifier ?? '-') });
});

test('what is shown while an answer is held can be looked at', async ({ app, page, webhooks }) => {
  await webhooks.hold('list');
  await page.goto(`${app.origin}/settings/webhooks`);
  await app.enterToken('any');
  await expect(page.getByText('Loading webhooks')).toBeAttached();
  await webhooks.release();
  await expect(webhooks.list.rows).toHaveCount(12);
});

test('another page can share the webhooks', async ({ app, context, webhooks }) => {
  const other = await context.newPage();
  await webhooks.serve(other);
  await webhooks.seed([{ name: 'Shared' }]);
  await other.goto(`${app.origin}/settings/webhooks`);
  await other.getByLabel('Access token').fill('any');
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('link', { name: 'Shared' })).toBeVisible();
});

test.describe('that asks for what the API does not have', () => {
  test.fail();

  test('fails, with the request named', async ({ app, page, guard }) => {
    guard.takeOver();
    await app.open('/settings/webhooks');
    await page.evaluate(() => fetch('/v2/notifications/configurations/webhooks'));
  });
});
