import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from '../../support/app.ts';
import { holdLostCreate, NEW_WEBHOOK, openFilledForm } from '../../support/create-form.ts';
import { expect, test } from '../../support/fixtures.ts';
import { OtherUser } from '../../support/other-user.ts';

const REQUEST_BODY = { name: NEW_WEBHOOK.name, type: 'CASE_CREATED', url: NEW_WEBHOOK.url };

/** Presses *Create*; its answer is lost, and the list can't be loaded afterwards. */
async function createWithUnknownOutcome(app: App, webhooks: Webhooks): Promise<void> {
  await webhooks.fail('create', 1, 'lost');
  for (const nth of [2, 3, 4, 5]) await webhooks.fail('list', nth, 'offline');
  await app.button('Create').click();
  await app.retryUntilAlert();
}

/** Returns operation and status of each request since the form was submitted. */
async function sent(webhooks: Webhooks): Promise<string[]> {
  const journal = await webhooks.journal();
  return journal.slice(1).map(({ operation, status }) => `${operation} ${status ?? 'no answer'}`);
}

test('a create whose answer was lost is found, reported as created and not repeated', async ({
  app,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/);
  await openFilledForm(app);
  await webhooks.fail('create', 1, 'lost');
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created, although the server did not confirm it');
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
  await expect(app.row(NEW_WEBHOOK.name)).toContainText('Active');
  expect(await sent(webhooks)).toEqual(['list 200', 'create no answer', 'list 200', 'list 200']);
});

for (const [name, failure, status] of [
  ['no answer', 'offline', undefined],
  ['a gateway’s error page', 'html', 502],
  ['a 503', 'down:503', 503],
] as const) {
  test(`a create that was not applied is reported so after a check, and can be retried: ${name}`, async ({
    app,
    guard,
    webhooks,
  }) => {
    guard.expectFailedRequest(/\/webhook$/, status);
    await openFilledForm(app);
    await webhooks.fail('create', 1, failure);
    await app.button('Create').click();
    await expect(app.alert).toContainText('The webhook was not created');
    await expect(app.alert).toContainText(
      'A check afterwards shows that the webhook was not created. Everything you typed has been kept.',
    );
    await expect(app.alert).toBeFocused();
    await expect(app.name).toHaveValue(NEW_WEBHOOK.name);
    await app.button('Create').click();
    await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
    expect((await sent(webhooks)).filter((call) => call === 'create 201')).toHaveLength(1);
  });
}

test('a create with an unreadable answer is reported as created if the webhook exists', async ({ app, webhooks }) => {
  await openFilledForm(app);
  await webhooks.fail('create', 1, 'garbled');
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created, although the server did not confirm it');
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
});

test('a create that can’t be checked is reported as unknown, and a retry checks first', async ({
  app,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook/);
  await openFilledForm(app);
  await createWithUnknownOutcome(app, webhooks);
  await expect(app.alert).toContainText('It isn’t known whether the webhook was created');
  await expect(app.alert).toContainText('If you try again, the app first checks whether it exists');
  await expect(app.alert).toContainText('Everything you typed has been kept.');
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created, although the server did not confirm it');
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
});

test('the outcome is reported as unknown while the app checks', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  await openFilledForm(app);
  await holdLostCreate(app, webhooks);
  await webhooks.hold('list');
  await webhooks.release('create');
  await expect(
    page.getByText('No confirmation from the server. Checking whether the webhook was created…'),
  ).toBeVisible();
  await expect(app.button('Creating…')).toBeDisabled();
  await webhooks.release();
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
});

test('an identical webhook that existed before is not taken for the new one', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/);
  await openFilledForm(app);
  expect(await new OtherUser(page).create(REQUEST_BODY)).toBe(201);
  await webhooks.fail('create', 1, 'offline');
  await app.button('Create').click();
  await expect(app.alert).toContainText('The webhook was not created');
});

test('several possible results are listed, and another create needs a confirmation', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/);
  await openFilledForm(app);
  await holdLostCreate(app, webhooks);
  const otherCreate = new OtherUser(page).create(REQUEST_BODY);
  await expect.poll(() => sent(webhooks)).toHaveLength(3);
  await webhooks.release();
  await otherCreate;
  await expect(app.alert).toContainText('Your webhook may already exist');
  await expect(app.alert.getByRole('listitem')).toHaveCount(2);
  await expect(app.button('Create')).toBeDisabled();
  await app.alert.getByRole('link', { name: 'Go to webhooks' }).click();
  await app.button('Leave and discard').click();
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(2);
});

test('the outcome of a lost create is reported when the form has other values', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook/);
  await openFilledForm(app);
  await createWithUnknownOutcome(app, webhooks);
  await app.name.fill('Another webhook');
  await app.button('Create').click();
  await expect(app.alert).toContainText('Your earlier webhook was created after all');
  await expect(app.alert.getByRole('link', { name: NEW_WEBHOOK.name })).toBeVisible();
  await app.button('Create another').click();
  await expect(app.row('Another webhook')).toHaveCount(1);
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
});

test('a reload during a create does not lead to a second webhook', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook/);
  page.on('dialog', (dialog) => void dialog.accept());
  await openFilledForm(app);
  await webhooks.hold('create');
  await app.button('Create').click();
  await expect.poll(() => sent(webhooks)).toEqual(['list 200', 'create 201']);
  await page.reload();
  await webhooks.release();
  await app.button('Restore draft').click();
  await expect(app.name).toHaveValue(NEW_WEBHOOK.name);
  await app.button('Create').click();
  await app.enterTokenIfAsked();
  await expect(app.notifications).toContainText('Webhook created, although the server did not confirm it');
  await expect(app.row(NEW_WEBHOOK.name)).toHaveCount(1);
});

test('a webhook that was stored with other values is reported', async ({ app, webhooks }) => {
  await openFilledForm(app);
  const stored = {
    ...REQUEST_BODY,
    identifier: '00000000-0000-4000-8000-000000000001',
    url: 'https://hooks.example.com/other',
    is_active: true,
    created_at: '2026-01-01T10:00:00Z',
    updated_at: '2026-01-01T10:00:00Z',
    created_by: '00000000-0000-4000-8000-000000000002',
  };
  await webhooks.fail('create', 1, { status: 201, body: stored });
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created, but the server changed some values');
  await expect(app.notifications).toContainText('URL: the server has “https://hooks.example.com/other”.');
});

test('a create sends nothing if the list can’t be loaded before', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await openFilledForm(app);
  await webhooks.fail('list', 1, 'down:500');
  await app.button('Create').click();
  await expect(app.alert).toContainText('The webhook was not created');
  await expect(app.alert).toContainText('The check before sending failed, so nothing was sent.');
  expect(await sent(webhooks)).toEqual(['list 500']);
});
