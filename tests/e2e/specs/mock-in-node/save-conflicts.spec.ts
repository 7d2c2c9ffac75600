import { openEditForm, updateStatuses } from '../../support/edit-form.ts';
import { expect, test } from '../../support/fixtures.ts';
import { OtherUser } from '../../support/other-user.ts';

test('a conflict shows both values of each field and saves the chosen ones', async ({ app, page }) => {
  const id = await openEditForm(app);
  await app.name.fill('Mine');
  await app.url.fill('https://mine.example.com/');
  await new OtherUser(page).update(id, { name: 'Theirs', is_active: false });
  await app.button('Save').click();
  const dialog = app.edit.conflictDialog;
  await expect(dialog).toBeVisible();
  const choose = (field: string, value: string) =>
    dialog.getByRole('radiogroup', { name: field }).getByRole('radio', { name: value, exact: true });
  // Own changes are selected by default, and so are fields that only the other user changed.
  await expect(choose('Name', 'Mine')).toBeChecked();
  await expect(choose('Name', 'Theirs')).toHaveAccessibleDescription('The other version, on the server');
  await expect(choose('URL', 'https://mine.example.com/')).toBeChecked();
  await expect(choose('State', 'Inactive')).toBeChecked();
  await choose('Name', 'Theirs').check();
  await dialog.getByRole('button', { name: 'Save selection' }).click();
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(app.heading).toHaveText('Theirs');
  await expect(app.url).toHaveValue('https://mine.example.com/');
  await expect(app.state('Inactive')).toBeChecked();
  await app.link('Back to webhooks').click();
  await expect(app.row('Theirs')).toContainText('https://mine.example.com/');
  await expect(app.row('Theirs')).toContainText('Inactive');
});

test('a conflict can be left by returning to the form or by saving nothing', async ({ app, page, webhooks }) => {
  const id = await openEditForm(app);
  await app.name.fill('Mine');
  await new OtherUser(page).update(id, { name: 'Theirs' });
  await app.button('Save').click();
  await app.button('Back to the form').click();
  await expect(app.name).toHaveValue('Mine');
  await expect(app.button('Save')).toBeEnabled();
  await app.button('Save').click();
  await app.button('Discard mine, use the other').click();
  await expect(app.name).toHaveValue('Theirs');
  await expect(app.button('Save')).toBeDisabled();
  expect(await updateStatuses(webhooks)).toEqual([200]);
});

test('a save of values that the server already has is no conflict', async ({ app, page, webhooks }) => {
  const id = await openEditForm(app);
  await app.state('Inactive').check();
  await new OtherUser(page).update(id, { is_active: false });
  await app.button('Save').click();
  await expect(app.notifications).toContainText('The same changes had already been saved');
  await expect(app.button('Save')).toBeDisabled();
  expect(await updateStatuses(webhooks)).toEqual([200]);
});
