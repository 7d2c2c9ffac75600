import { expect, test } from '../../support/fixtures.ts';

test.describe('without webhooks', () => {
  test.use({ webhooksScenario: 'empty' });

  test('the list explains itself and offers to create one', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await app.link('Create a webhook').click();
    await expect(app.heading).toHaveText('New webhook');
  });
});

test.describe('without an answer', () => {
  test('the list shows the failure instead of an empty list, and can be retried', async ({
    app,
    page,
    guard,
    webhooks,
  }) => {
    guard.expectFailedRequest(/\/webhook\?/);
    await webhooks.fail('list', 'every', 'offline');
    await app.open('/settings/webhooks');
    await app.retryUntilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText('The server did not answer.');
    await expect(page.getByText('No webhooks yet')).toBeHidden();
    await webhooks.reset();
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(12);
    await expect(app.alert).toBeHidden();
  });

  test('the list keeps its rows when it can’t be refreshed', async ({ app, page, guard, webhooks }) => {
    await app.open('/settings/webhooks');
    await app.link('New').click();
    await expect(app.heading).toHaveText('New webhook');
    guard.expectFailedRequest(/\/webhook\?/);
    await webhooks.fail('list', 'every', 'offline');
    await app.link('Back to webhooks').click();
    await app.retryUntilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(page.getByText(/^This list may be out of date. Last loaded: \d+ \w+ \d{4}/)).toBeVisible();
    await expect(app.rows).toHaveCount(12);
    await webhooks.reset();
    await app.button('Try again').click();
    await expect(app.alert).toBeHidden();
    await expect(page.getByText('This list may be out of date')).toBeHidden();
  });
});
