import { holdLostCreate, NEW_WEBHOOK, openFilledForm, waitForRequests } from '../../support/create-form.ts';
import { expect, test } from '../../support/fixtures.ts';

test('cancelling a create before its request sends nothing', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/);
  await openFilledForm(app);
  await webhooks.hold('list');
  await app.button('Create').click();
  await waitForRequests(webhooks, 'list', 2);
  await app.button('Cancel').click();
  await expect(app.alert).toContainText('The webhook was not created');
  await expect(app.alert).toContainText('You cancelled it. Nothing was sent. Everything you typed has been kept.');
  await webhooks.release();
  await app.button('Create').click();
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
});

test('cancelling a create during its request looks for the webhook', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  await openFilledForm(app);
  await holdLostCreate(app, webhooks);
  await expect(app.button('Discard changes')).toHaveCount(0);
  await app.button('Cancel').click();
  await expect(app.notifications).toContainText('Webhook created: it had been sent before you cancelled');
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
  await webhooks.release();
});

test('cancelling a save shows what the server has stored', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\//);
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  await webhooks.hold('update');
  await app.button('Save').click();
  await waitForRequests(webhooks, 'update');
  await app.button('Cancel').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(app.state('Inactive')).toBeChecked();
  await expect(app.button('Save')).toBeDisabled();
  await webhooks.release();
});

test('a failed undo shows the server’s reason', async ({ app, guard, webhooks }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await app.edit.undo.waitFor();
  guard.expectFailedRequest(/\/webhook/, 400);
  await webhooks.fail('update', 1, {
    status: 400,
    body: { title: 'Bad request', status: 400, detail: 'No such state.' },
  });
  await app.edit.undo.click();
  await expect(app.notifications).toContainText('The change was not undone');
  await app.notifications.getByText('Details').click();
  await expect(app.notifications).toContainText('No such state.');
});
