import { Colleague } from '../../support/colleague.ts';
import { expect, test } from '../../support/fixtures.ts';
import { openWebhook, updates } from '../../support/sample-webhook.ts';

test.describe('of what somebody else has changed', () => {
  test('a save shows both, field by field, and saves what is chosen', async ({ app, page }) => {
    const id = await openWebhook(app);
    await app.name.fill('Mine');
    await app.url.fill('https://mine.example.com/');
    await new Colleague(page).update(id, { name: 'Theirs', is_active: false });
    await app.button('Save').click();
    const dialog = app.edit.conflictDialog;
    await expect(dialog).toBeVisible();
    const choose = (field: string, value: string) =>
      dialog.getByRole('radiogroup', { name: field }).getByRole('radio', { name: value, exact: true });
    // What one has typed is chosen at first, and what only the other has touched is left as the other has it.
    await expect(choose('Name', 'Mine')).toBeChecked();
    await expect(choose('Name', 'Theirs')).toHaveAccessibleDescription('Theirs, as the server holds it');
    await expect(choose('URL', 'https://mine.example.com/')).toBeChecked();
    await expect(choose('State', 'Inactive')).toBeChecked();
    await choose('Name', 'Theirs').check();
    await dialog.getByRole('button', { name: 'Save choice' }).click();
    await expect(app.notifications).toContainText('Webhook saved');
    await expect(app.heading).toHaveText('Theirs');
    await expect(app.url).toHaveValue('https://mine.example.com/');
    await expect(app.state('Inactive')).toBeChecked();
    await app.link('Back to webhooks').click();
    await expect(app.row('Theirs')).toContainText('https://mine.example.com/');
    await expect(app.row('Theirs')).toContainText('Inactive');
  });

  test('saving nothing is a choice, and so is going back to the form', async ({ app, page, webhooks }) => {
    const id = await openWebhook(app);
    await app.name.fill('Mine');
    await new Colleague(page).update(id, { name: 'Theirs' });
    await app.button('Save').click();
    await app.button('Back to the form').click();
    await expect(app.name).toHaveValue('Mine');
    await expect(app.button('Save')).toBeEnabled();
    await app.button('Save').click();
    await app.button('Save nothing, take theirs').click();
    await expect(app.name).toHaveValue('Theirs');
    await expect(app.button('Save')).toBeDisabled();
    expect(await updates(webhooks)).toEqual([200]);
  });

  test('there is nothing to choose if it is the same', async ({ app, page, webhooks }) => {
    const id = await openWebhook(app);
    await app.state('Inactive').check();
    await new Colleague(page).update(id, { is_active: false });
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Somebody else has saved just the same');
    await expect(app.button('Save')).toBeDisabled();
    expect(await updates(webhooks)).toEqual([200]);
  });
});

test('a save whose answer was lost is found to be done', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/);
  await openWebhook(app);
  await app.state('Inactive').check();
  await webhooks.fail('update', 'every', 'lost');
  await app.button('Save').click();
  await app.untilThere(app.notifications.getByText('Webhook saved'));
  await expect(app.state('Inactive')).toBeChecked();
  await expect(app.button('Save')).toBeDisabled();
});

test('a save that did not happen says so after looking, and can be tried again', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/);
  await openWebhook(app);
  await app.name.fill('Mine');
  for (const nth of [1, 2, 3, 4]) await webhooks.fail('update', nth, 'offline');
  await app.button('Save').click();
  await app.untilAlert();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'The server has been asked since: it holds the old values. Everything you typed is still here.',
  );
  await expect(app.name).toHaveValue('Mine');
  await app.button('Save').click();
  await expect(app.heading).toHaveText('Mine');
});

test('where nobody can look, it is said that it is not known', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook/);
  await openWebhook(app);
  await app.name.fill('Mine');
  await webhooks.fail('update', 'every', 'lost');
  for (const nth of [2, 3, 4, 5]) await webhooks.fail('list', nth, 'offline');
  await app.button('Save').click();
  await app.untilAlert();
  await expect(app.alert).toContainText("It isn't known whether the webhook was saved");
  await expect(app.alert).toContainText('Saving again does no harm. Everything you typed is still here.');
  await expect(app.name).toHaveValue('Mine');
});

test('a server that makes something else of a save is quoted', async ({ app, webhooks }) => {
  const id = await openWebhook(app);
  await app.state('Inactive').check();
  await webhooks.fail('update', 1, { status: 200, body: { identifier: id } });
  await app.button('Save').click();
  await expect(app.alert).toContainText('Saved, but the server made something else of it');
  await expect(app.alert).toContainText('State: the server holds “Active”.');
  await expect(app.state('Active')).toBeChecked();
});

test('a save that can not be read back says so', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await openWebhook(app);
  await app.state('Inactive').check();
  await webhooks.fail('list', 2, 'down:500');
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Saved, but the server could not be asked what it holds now.');
  await expect(app.state('Inactive')).toBeChecked();
});

test('a webhook that is gone is not saved', async ({ app, webhooks }) => {
  await openWebhook(app);
  await app.name.fill('Mine');
  await webhooks.seed([{ name: 'Another' }]);
  await app.button('Save').click();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'The server does not know this webhook. Nothing was sent. Everything you typed is still here.',
  );
});
