import { expect, test } from '../../support/fixtures.ts';
import { fill, holdLostCreate, reached, WISH } from '../../support/wish.ts';

test('a create that is cancelled before it is sent has sent nothing', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/);
  await fill(app);
  await webhooks.hold('list');
  await app.button('Create').click();
  await reached(webhooks, 'list', 2);
  await app.button('Cancel').click();
  await expect(app.alert).toContainText('The webhook was not created');
  await expect(app.alert).toContainText('It was cancelled. Nothing was sent. Everything you typed is still here.');
  await webhooks.release();
  await app.button('Create').click();
  await expect(app.row(WISH.name)).toHaveCount(1);
});

test('a create that is cancelled on its way is looked for', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  await fill(app);
  await holdLostCreate(app, webhooks);
  await expect(app.button('Discard changes')).toHaveCount(0);
  await app.button('Cancel').click();
  await expect(app.notifications).toContainText('Webhook created');
  await expect(app.row(WISH.name)).toHaveCount(1);
  await webhooks.release();
});

test('a save that is cancelled says what the server holds', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\//);
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  await webhooks.hold('update');
  await app.button('Save').click();
  await reached(webhooks, 'update');
  await app.button('Cancel').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(app.state('Inactive')).toBeChecked();
  await expect(app.button('Save')).toBeDisabled();
  await webhooks.release();
});

test('what could not be undone says why, with what the server said', async ({ app, guard, webhooks }) => {
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
