import { expect, test } from '../../support/fixtures.ts';

test('the list stays while offline, with its age, and reloads once online', async ({ app, page, context, guard }) => {
  guard.expectFailedRequest(/\/webhook/);
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await context.setOffline(true);
  await expect(page.getByText('You are offline', { exact: true })).toBeVisible();
  await expect(page.getByText(/^This list may be out of date. Last loaded: \d+ \w+ \d{4}/)).toBeVisible();
  await expect(app.rows).toHaveCount(12);
  await expect(app.alert).toBeHidden();
  await context.setOffline(false);
  await expect(page.getByText('You are offline', { exact: true })).toBeHidden();
  await expect(page.getByText('This list may be out of date')).toBeHidden();
});

test('a save is not sent while offline, and is not repeated automatically', async ({ app, page, context, guard }) => {
  guard.expectFailedRequest(/\/webhook/);
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.name.fill('Typed offline');
  await context.setOffline(true);
  await expect(page.getByText('You are offline', { exact: true })).toBeVisible();
  await app.button('Save').click();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'You are offline. Nothing was sent. Everything you typed has been kept. Try again once you are back online.',
  );
  await context.setOffline(false);
  await expect(page.getByText('You are offline', { exact: true })).toBeHidden();
  await expect(app.heading).toHaveText('Payments release');
  await app.button('Save').click();
  await expect(app.heading).toHaveText('Typed offline');
});

test('a page that could not be loaded loads once online', async ({ app, page, context, guard }) => {
  guard.expectFailedRequest(/\/webhook/);
  await app.open('/');
  await app.link('Settings').click();
  await context.setOffline(true);
  await app.enterToken('test-token');
  await expect(app.alert).toContainText('You are offline. This page loads by itself once you are back online.');
  await context.setOffline(false);
  await expect(app.rows).toHaveCount(12);
  await expect(page.getByText('You are offline')).toBeHidden();
});
