import { waitForRequests } from '../../support/create-form.ts';
import { expect, test } from '../../support/fixtures.ts';
import { fillSeveral, NAMES, progressRow } from '../../support/several-events.ts';

test('a webhook that is not created can be tried again alone', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/, 503);
  await fillSeveral(app, page);
  await webhooks.fail('create', 2, 'down:503');
  await app.button('Create 3 webhooks').click();
  await expect(page.getByText('2 of 3 webhooks created')).toBeVisible();
  await expect(progressRow(page, NAMES[0]!)).toContainText('Created');
  const failed = progressRow(page, NAMES[1]!);
  await expect(failed).toContainText('A check afterwards shows that the webhook was not created.');
  await expect(failed.getByRole('alert')).toBeFocused();
  await expect(progressRow(page, NAMES[2]!)).toContainText('Created');
  await expect(app.button('Create 1 webhook')).toBeVisible();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(app.notifications).toContainText('3 webhooks created');
  await expect(app.heading).toHaveText('Webhooks');
  for (const name of NAMES) await expect(app.row(name)).toHaveCount(1);
});

test('no webhook is created twice after lost answers', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  await fillSeveral(app, page);
  for (const nth of [1, 3]) await webhooks.fail('create', nth, 'lost');
  await app.button('Create 3 webhooks').click();
  await expect(app.notifications).toContainText('3 webhooks created');
  for (const name of NAMES) await expect(app.row(name)).toHaveCount(1);
});

test('a reload after an unknown outcome leads to no second webhook', async ({ app, page, guard, webhooks }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  guard.expectFailedRequest(/\/webhook/);
  await fillSeveral(app, page);
  await webhooks.fail('create', 2, 'lost');
  // The list before the second create is the second one; those after it fail.
  for (const nth of [3, 4, 5, 6]) await webhooks.fail('list', nth, 'offline');
  await app.button('Create 3 webhooks').click();
  await app.retryUntilVisible(page.getByText('2 of 3 webhooks created'));
  await expect(progressRow(page, NAMES[1]!)).toContainText('It isn’t known whether the webhook was created');
  await page.reload();
  await app.form.restoreDraft.click();
  await expect(app.form.chosenEvent).toHaveText(['Customer onboarding workflow completed']);
  await app.button('Create').click();
  await app.enterTokenIfAsked();
  await expect(app.notifications).toContainText('Webhook created');
  for (const name of NAMES) await expect(app.row(name)).toHaveCount(1);
});

test('what is under way is asked about, and a cancelled rest can be created later', async ({ app, page, webhooks }) => {
  await fillSeveral(app, page);
  await webhooks.hold('create');
  await app.button('Create 3 webhooks').click();
  await waitForRequests(webhooks, 'create');
  await expect(progressRow(page, NAMES[0]!)).toContainText('Creating…');
  await expect(progressRow(page, NAMES[1]!)).toContainText('Not created yet');
  await app.link('Back to webhooks').click();
  await app.button('Keep editing').click();
  await app.button('Cancel').click();
  await webhooks.release();
  await expect(page.getByText('1 of 3 webhooks created')).toBeVisible();
  await app.button('Back to the form').click();
  await expect(app.form.chosenEvent).toHaveCount(2);
  await app.button('Create 2 webhooks').click();
  await expect(app.notifications).toContainText('2 webhooks created');
  for (const name of NAMES) await expect(app.row(name)).toHaveCount(1);
});

test('after leaving during the creates, the draft leads to no second webhook', async ({ app, page, webhooks }) => {
  await fillSeveral(app, page);
  await webhooks.hold('create');
  await app.button('Create 3 webhooks').click();
  await waitForRequests(webhooks, 'create');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await expect(app.heading).toHaveText('Webhooks');
  await webhooks.release();
  await app.link('New').click();
  await app.form.restoreDraft.click();
  await app.button('Create 3 webhooks').click();
  await expect(app.notifications).toContainText('3 webhooks created');
  for (const name of NAMES) await expect(app.row(name)).toHaveCount(1);
});

test('a missing permission ends the creates and makes the form read-only', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/, 403);
  await fillSeveral(app, page);
  webhooks.scenario = 'readonly';
  await app.button('Create 3 webhooks').click();
  await expect(page.getByText('You can view webhooks')).toBeVisible();
  await expect(app.name).toHaveValue('CRM sync');
  const journal = await webhooks.journal();
  expect(journal.filter(({ operation }) => operation === 'create')).toHaveLength(1);
});
