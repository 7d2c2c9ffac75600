import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from '../../support/app.ts';
import { Colleague } from '../../support/colleague.ts';
import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Payments release';

async function open(app: App): Promise<string> {
  await app.open('/settings/webhooks');
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
  return app.page.url().split('/').at(-1) ?? '';
}

async function updates(webhooks: Webhooks): Promise<(number | null | undefined)[]> {
  const journal = await webhooks.journal();
  return journal.filter(({ operation }) => operation === 'update').map(({ status }) => status);
}

test.describe('of what somebody else has changed', () => {
  test('a save shows both, field by field, and saves what is chosen', async ({ app, page }) => {
    const id = await open(app);
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
    const id = await open(app);
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
    const id = await open(app);
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
  await open(app);
  await app.state('Inactive').check();
  await webhooks.fail('update', 'every', 'lost');
  await app.button('Save').click();
  await app.untilThere(app.notifications.getByText('Webhook saved'));
  await expect(app.state('Inactive')).toBeChecked();
  await expect(app.button('Save')).toBeDisabled();
});

test('a save that did not happen says so after looking, and can be tried again', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/);
  await open(app);
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
  await open(app);
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
  const id = await open(app);
  await app.state('Inactive').check();
  await webhooks.fail('update', 1, { status: 200, body: { identifier: id } });
  await app.button('Save').click();
  await expect(app.alert).toContainText('Saved, but the server made something else of it');
  await expect(app.alert).toContainText('State: the server holds “Active”.');
  await expect(app.state('Active')).toBeChecked();
});

test('a save that can not be read back says so', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await open(app);
  await app.state('Inactive').check();
  await webhooks.fail('list', 2, 'down:500');
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Saved, but the server could not be asked what it holds now.');
  await expect(app.state('Inactive')).toBeChecked();
});

test('a webhook that is gone is not saved', async ({ app, webhooks }) => {
  await open(app);
  await app.name.fill('Mine');
  await webhooks.seed([{ name: 'Another' }]);
  await app.button('Save').click();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'The server does not know this webhook. Nothing was sent. Everything you typed is still here.',
  );
});

test.describe('after a change of state', () => {
  test('it can be undone, also from another page', async ({ app, webhooks }) => {
    await open(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await app.link('Back to webhooks').click();
    await expect(app.row(NAME)).toContainText('Inactive');
    await app.edit.undo.click();
    await expect(app.notifications).toContainText('Change undone');
    await expect(app.row(NAME)).not.toContainText('Inactive');
    expect(await updates(webhooks)).toEqual([200, 200]);
  });

  test('the page of the webhook follows', async ({ app }) => {
    await open(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await app.edit.undo.click();
    await expect(app.state('Active')).toBeChecked();
    await expect(app.notifications).toContainText('Payments release: Active again');
    await expect(app.button('Save')).toBeDisabled();
  });

  test('what somebody else has changed since is not overwritten', async ({ app, page, webhooks }) => {
    const id = await open(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await new Colleague(page).update(id, { name: 'Theirs' });
    await app.edit.undo.click();
    await expect(app.notifications).toContainText('The change was not undone');
    await expect(app.heading).toHaveText('Theirs');
    expect(await updates(webhooks)).toEqual([200, 200]);
  });

  test('while it is being undone, that is seen, and asking once more does nothing', async ({ app, webhooks }) => {
    await open(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await webhooks.hold('update');
    await app.edit.undo.click();
    await expect(app.edit.undo).toHaveAttribute('aria-busy', 'true');
    // A person can press what is off; Playwright would wait.
    await app.edit.undo.dispatchEvent('click');
    await webhooks.release();
    await expect(app.notifications).toContainText('Change undone');
    await expect(app.edit.undo).toHaveCount(0);
    expect(await updates(webhooks)).toEqual([200, 200]);
  });

  test('a failure to undo says what is known', async ({ app, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/, 500);
    await open(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await webhooks.fail('update', 1, 'down:500');
    await app.edit.undo.click();
    await expect(app.notifications).toContainText('The change was not undone');
    await expect(app.notifications).toContainText('The server has been asked since: it holds the old values.');
  });
});
