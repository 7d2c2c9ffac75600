import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from '../../support/app.ts';
import { needs } from '../../support/capabilities.ts';
import { EDITED_NAME, openEditForm } from '../../support/edit-form.ts';
import { expect, test } from '../../support/fixtures.ts';

async function edit(app: App): Promise<void> {
  await openEditForm(app);
  await app.name.fill('Edited');
}

const question = (app: App) => app.edit.leaveDialog;

/** Leaves a draft, changes the stored webhook, and restores the draft. */
async function restoreOutdatedDraft(app: App, webhooks: Webhooks): Promise<void> {
  await edit(app);
  await app.link('Webhooks').click();
  await question(app).getByRole('button', { name: 'Leave, keep draft' }).click();
  // The URL changes only after the transition between the pages.
  await expect(app.heading).toHaveText('Webhooks');
  const [id] = (await webhooks.journal())
    .slice(-1)
    .map(
      ({ answered }) =>
        JSON.parse(answered).webhook_notification_configurations.find(
          (row: { name: string }) => row.name === EDITED_NAME,
        ).identifier,
    );
  await webhooks.seed([{ identifier: id, name: 'Theirs', type: 'TRANSACTION_REVIEWED', is_active: false }]);
  await app.page.reload();
  await app.enterTokenIfAsked();
  await app.link('Theirs').click();
  await app.form.restoreDraft.click();
}

test('a link asks before leaving, and Keep editing keeps the input', async ({ app, page }) => {
  await edit(app);
  const url = page.url();
  await app.link('Back to webhooks').click();
  await expect(question(app)).toBeVisible();
  await question(app).getByRole('button', { name: 'Keep editing' }).click();
  await expect(question(app)).toBeHidden();
  await expect(app.name).toHaveValue('Edited');
  expect(page.url()).toBe(url);
});

test('leaving keeps a draft, which is offered with its age on return', async ({ app, page }) => {
  needs('readRequestBodies');
  await edit(app);
  await app.state('Inactive').check();
  await app.link('Webhooks').click();
  await question(app).getByRole('button', { name: 'Leave, keep draft' }).click();
  await expect(app.row(EDITED_NAME)).toContainText('Active');
  await app.link(EDITED_NAME).click();
  await expect(page.getByText('You have an unsaved draft')).toBeVisible();
  await expect(page.getByText('Last edited: just now')).toBeVisible();
  await expect(app.name).toHaveValue(EDITED_NAME);
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('Edited');
  await expect(app.state('Inactive')).toBeChecked();
  await app.button('Save').click();
  await expect(app.heading).toHaveText('Edited');
  await app.link('Back to webhooks').click();
  await app.link('Edited').click();
  await expect(page.getByText('You have an unsaved draft')).toBeHidden();
});

test('a draft can be discarded when leaving, and when it is offered', async ({ app, page }) => {
  await edit(app);
  await app.link('Webhooks').click();
  await question(app).getByRole('button', { name: 'Leave and discard' }).click();
  await app.link(EDITED_NAME).click();
  await expect(app.name).toHaveValue(EDITED_NAME);
  await expect(page.getByText('You have an unsaved draft')).toBeHidden();
  await app.name.fill('Again');
  await app.link('Webhooks').click();
  await question(app).getByRole('button', { name: 'Leave, keep draft' }).click();
  await app.link(EDITED_NAME).click();
  await app.button('Discard draft').click();
  await app.link('Webhooks').click();
  await app.link(EDITED_NAME).click();
  await expect(app.heading).toHaveText(EDITED_NAME);
  await expect(page.getByText('You have an unsaved draft')).toBeHidden();
});

test('Discard changes restores the stored values', async ({ app }) => {
  await edit(app);
  await app.button('Discard changes').click();
  await expect(app.name).toHaveValue(EDITED_NAME);
  await expect(app.button('Discard changes')).toBeHidden();
  await app.link('Webhooks').click();
  await expect(app.heading).toHaveText('Webhooks');
});

test('back asks before leaving, and leaves after confirmation', async ({ app, page }) => {
  await edit(app);
  const url = page.url();
  await page.goBack();
  await expect(question(app)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question(app)).toBeHidden();
  expect(page.url()).toBe(url);
  await expect(app.name).toHaveValue('Edited');
  await page.goBack();
  await question(app).getByRole('button', { name: 'Leave, keep draft' }).click();
  await expect(app.heading).toHaveText('Webhooks');
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await page.goForward();
  await expect(app.heading).toHaveText(EDITED_NAME);
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('Edited');
});

test('history steps of any number ask before leaving and are reverted', async ({ app, page }) => {
  await app.open('/');
  await app.link('Settings').click();
  await app.enterTokenIfAsked();
  await app.link(EDITED_NAME).click();
  await app.link('Back to webhooks').click();
  await app.link('New').click();
  // Going back earlier would cancel the navigation.
  await expect(app.heading).toHaveText('New webhook');
  await page.goBack();
  await page.goBack();
  await expect(app.heading).toHaveText(EDITED_NAME);
  await app.name.fill('Edited');
  const url = page.url();
  await page.evaluate(() => history.go(2));
  await expect(question(app)).toBeVisible();
  await question(app).getByRole('button', { name: 'Keep editing' }).click();
  expect(page.url()).toBe(url);
  await page.evaluate(() => history.go(-2));
  await question(app).getByRole('button', { name: 'Leave and discard' }).click();
  await expect(app.heading).toHaveText('Your ComplyAdvantage Mesh account');
});

test('the browser asks before a reload, and the draft is offered after it', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(dialogs).toEqual([]);
  await app.fillNew({ name: 'Half done', event: 'Case created' });
  await page.reload();
  expect(dialogs).toEqual(['beforeunload']);
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('Half done');
  await expect(app.form.chosenEvent).toContainText('Case created');
  await app.button('Discard changes').click();
  await page.reload();
  expect(dialogs).toHaveLength(1);
  await expect(app.heading).toHaveText('New webhook');
  await expect(app.form.restoreDraft).toBeHidden();
});

test('saving an outdated draft shows the conflict', async ({ app, webhooks }) => {
  await restoreOutdatedDraft(app, webhooks);
  await app.button('Save').click();
  const dialog = app.edit.conflictDialog;
  await expect(dialog.getByRole('radio', { name: 'Edited' })).toBeChecked();
});

test('discarding an outdated draft shows the stored values', async ({ app, webhooks }) => {
  await restoreOutdatedDraft(app, webhooks);
  await expect(app.name).toHaveValue('Edited');
  await app.button('Discard changes').click();
  await expect(app.name).toHaveValue('Theirs');
  await expect(app.state('Inactive')).toBeChecked();
  await expect(app.button('Save')).toBeDisabled();
});

test('leaving does not ask if nothing was typed or everything was saved', async ({ app, targets }) => {
  needs('readRequestBodies');
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.link('Back to webhooks').click();
  await expect(app.heading).toHaveText('Webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'Saved', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Saved')).toHaveCount(1);
  await app.link('New').click();
  await expect(app.form.restoreDraft).toBeHidden();
  await expect(app.name).toHaveValue('');
});
