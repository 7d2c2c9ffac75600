import { NEW_WEBHOOK } from '../../support/create-form.ts';
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

test.describe('a browser that says offline while the API answers', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false })),
  );

  test('the list contradicts the banner', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(app.rows).toHaveCount(12);
    await expect(page.getByText('You are offline')).toBeHidden();
  });

  test('a webhook is tested, created and switched off', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await app.link('New').click();
    await app.fillNew(NEW_WEBHOOK);
    await app.button('Send test').click();
    await expect(page.getByText('The test message was received')).toBeVisible();
    await app.button('Create').click();
    await expect(app.row('Case archive')).toContainText('Active');
    await app.link('Payments release').click();
    await app.edit.state('Inactive').check();
    await app.button('Save').click();
    await app.link('Back to webhooks').click();
    await expect(app.row('Payments release')).toContainText('Inactive');
  });
});

test('a browser that says online while nothing answers is not believed either', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/);
  await webhooks.fail('list', 'every', 'offline');
  await app.open('/settings/webhooks');
  await app.retryUntilAlert();
  await expect(app.alert).toContainText('The webhooks could not be loaded');
  await webhooks.reset();
  await app.button('Try again').click();
  await expect(app.rows).toHaveCount(12);
});
