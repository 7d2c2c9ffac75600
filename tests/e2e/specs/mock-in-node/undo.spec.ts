import { EDITED_NAME, openEditForm, saveAsInactive, updateStatuses } from '../../support/edit-form.ts';
import { expect, test } from '../../support/fixtures.ts';
import { OtherUser } from '../../support/other-user.ts';

test('a change of state can be undone from another page', async ({ app, webhooks }) => {
  await openEditForm(app);
  await saveAsInactive(app);
  await app.link('Back to webhooks').click();
  await expect(app.row(EDITED_NAME)).toContainText('Inactive');
  await app.edit.undo.click();
  await expect(app.notifications).toContainText('Change undone');
  await expect(app.row(EDITED_NAME)).not.toContainText('Inactive');
  expect(await updateStatuses(webhooks)).toEqual([200, 200]);
});

test('an undo updates the page of the webhook', async ({ app }) => {
  await openEditForm(app);
  await app.state('Inactive').check();
  await app.button('Save').click();
  await app.edit.undo.click();
  await expect(app.state('Active')).toBeChecked();
  await expect(app.notifications).toContainText('Payments release is set to Active again');
  await expect(app.button('Save')).toBeDisabled();
});

test('an undo does not overwrite later changes by another user', async ({ app, page, webhooks }) => {
  const id = await openEditForm(app);
  await saveAsInactive(app);
  await new OtherUser(page).update(id, { name: 'Theirs' });
  await app.edit.undo.click();
  await expect(app.notifications).toContainText('The change was not undone');
  await expect(app.heading).toHaveText('Theirs');
  expect(await updateStatuses(webhooks)).toEqual([200, 200]);
});

test('the undo button shows that it is busy, and a second press has no effect', async ({ app, webhooks }) => {
  await openEditForm(app);
  await saveAsInactive(app);
  await webhooks.hold('update');
  await app.edit.undo.click();
  await expect(app.edit.undo).toHaveAttribute('aria-busy', 'true');
  // Playwright's `click` would wait until the button is enabled.
  await app.edit.undo.dispatchEvent('click');
  await webhooks.release();
  await expect(app.notifications).toContainText('Change undone');
  await expect(app.edit.undo).toHaveCount(0);
  expect(await updateStatuses(webhooks)).toEqual([200, 200]);
});

test('a failed undo shows what the server has stored', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/, 500);
  await openEditForm(app);
  await saveAsInactive(app);
  await webhooks.fail('update', 1, 'down:500');
  await app.edit.undo.click();
  await expect(app.notifications).toContainText('The change was not undone');
  await expect(app.notifications).toContainText('A check afterwards shows that the server still has the old values.');
});

test('an undo whose result can’t be read is not called a save', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await openEditForm(app);
  await saveAsInactive(app);
  await webhooks.fail('list', 2, 'down:500');
  await app.edit.undo.click();
  await expect(app.notifications).toContainText('Undone, but the result could not be checked.');
});
