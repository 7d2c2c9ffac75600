import { expect, test } from '../../support/fixtures.ts';

test.describe('of an account without webhooks', () => {
  test.use({ sample: 0 });

  test('an empty list explains itself', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await app.link('Create a webhook').click();
    await expect(app.heading).toHaveText('New webhook');
  });
});

test.describe('of a backend that is down', () => {
  test('a failure is never shown as an empty list, and can be tried again', async ({ app, page, guard }) => {
    guard.expectFailedRequest(/\/webhook\?/);
    await page.route(/\/v2\/.*\/webhook\?/, (route) => route.abort('connectionrefused'));
    await app.open('/settings/webhooks');
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText('No answer came from the server.');
    await expect(page.getByText('No webhooks yet')).toBeHidden();
    await page.unroute(/\/v2\/.*\/webhook\?/);
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(12);
    await expect(app.alert).toBeHidden();
  });

  test('rows that were loaded stay when newer ones can not be had', async ({ app, page, guard }) => {
    await app.open('/settings/webhooks');
    await app.link('New').click();
    await expect(app.heading).toHaveText('New webhook');
    guard.expectFailedRequest(/\/webhook\?/);
    await page.route(/\/v2\/.*\/webhook\?/, (route) => route.abort());
    await app.link('Back to webhooks').click();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.rows).toHaveCount(12);
  });
});
