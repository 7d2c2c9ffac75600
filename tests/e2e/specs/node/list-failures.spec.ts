import { expect, test } from '../../support/fixtures.ts';

test.describe('of an account without webhooks', () => {
  test.use({ webhooksScenario: 'empty' });

  test('an empty list explains itself', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await app.link('Create a webhook').click();
    await expect(app.heading).toHaveText('New webhook');
  });
});

test.describe('of a backend that is down', () => {
  test('a failure is never shown as an empty list, and can be tried again', async ({ app, page, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook\?/);
    await webhooks.fail('list', 'every', 'offline');
    await app.open('/settings/webhooks');
    await app.untilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText('No answer came from the server.');
    await expect(page.getByText('No webhooks yet')).toBeHidden();
    await webhooks.reset();
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(12);
    await expect(app.alert).toBeHidden();
  });

  test('rows that were loaded stay when newer ones can not be had', async ({ app, page, guard, webhooks }) => {
    await app.open('/settings/webhooks');
    await app.link('New').click();
    await expect(app.heading).toHaveText('New webhook');
    guard.expectFailedRequest(/\/webhook\?/);
    await webhooks.fail('list', 'every', 'offline');
    await app.link('Back to webhooks').click();
    await app.untilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(page.getByText(/^These are the webhooks as they were last loaded: \d+ \w+ \d{4}/)).toBeVisible();
    await expect(app.rows).toHaveCount(12);
    await webhooks.reset();
    await app.button('Try again').click();
    await expect(app.alert).toBeHidden();
    await expect(page.getByText('as they were last loaded')).toBeHidden();
  });
});
