import { openEditForm } from '../../support/edit-form.ts';
import { expect, test } from '../../support/fixtures.ts';

test('a save whose answer was lost is reported as saved', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/);
  await openEditForm(app);
  await app.state('Inactive').check();
  await webhooks.fail('update', 'every', 'lost');
  await app.button('Save').click();
  await app.retryUntilVisible(app.notifications.getByText('Webhook saved'));
  await expect(app.state('Inactive')).toBeChecked();
  await expect(app.button('Save')).toBeDisabled();
});

test('a save that was not applied is reported so after a check, and can be retried', async ({
  app,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/);
  await openEditForm(app);
  await app.name.fill('Mine');
  for (const nth of [1, 2, 3, 4]) await webhooks.fail('update', nth, 'offline');
  await app.button('Save').click();
  await app.retryUntilAlert();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'A check afterwards shows that the server still has the old values. Everything you typed has been kept.',
  );
  await expect(app.name).toHaveValue('Mine');
  await app.button('Save').click();
  await expect(app.heading).toHaveText('Mine');
});

test('a save that can’t be checked is reported as unknown', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook/);
  await openEditForm(app);
  await app.name.fill('Mine');
  await webhooks.fail('update', 'every', 'lost');
  for (const nth of [2, 3, 4, 5]) await webhooks.fail('list', nth, 'offline');
  await app.button('Save').click();
  await app.retryUntilAlert();
  await expect(app.alert).toContainText('It isn’t known whether the webhook was saved');
  await expect(app.alert).toContainText('It is safe to save again. Everything you typed has been kept.');
  await expect(app.name).toHaveValue('Mine');
  // The first save was carried out, and no one else has changed the webhook.
  await app.button('Save').click();
  await expect(app.notifications).toContainText('The same changes had already been saved');
  await expect(app.notifications).not.toContainText('Someone else');
  await expect(app.heading).toHaveText('Mine');
});

test('a save that the server stores with other values shows these values', async ({ app, webhooks }) => {
  const id = await openEditForm(app);
  await app.state('Inactive').check();
  await webhooks.fail('update', 1, { status: 200, body: { identifier: id } });
  await app.button('Save').click();
  await expect(app.alert).toContainText('Saved, but the server changed some values');
  await expect(app.alert).toContainText('State: the server has “Active”.');
  await expect(app.state('Active')).toBeChecked();
});

test('a save that can’t be read back is reported', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await openEditForm(app);
  await app.state('Inactive').check();
  await webhooks.fail('list', 2, 'down:500');
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Saved, but the result could not be checked.');
  await expect(app.state('Inactive')).toBeChecked();
});

test('saving a deleted webhook fails and sends nothing', async ({ app, webhooks }) => {
  await openEditForm(app);
  await app.name.fill('Mine');
  await webhooks.seed([{ name: 'Another' }]);
  await app.button('Save').click();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'This webhook no longer exists on the server. Nothing was sent. Everything you typed has been kept.',
  );
});
