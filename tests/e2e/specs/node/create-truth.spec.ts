import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from '../../support/app.ts';
import { Colleague } from '../../support/colleague.ts';
import { expect, test } from '../../support/fixtures.ts';
import { fill, holdLostCreate, WISH } from '../../support/wish.ts';

const ON_THE_WIRE = { name: WISH.name, type: 'CASE_CREATED', url: WISH.url };

/** Creates, and can then neither have an answer nor look. */
async function loseSight(app: App, webhooks: Webhooks): Promise<void> {
  await webhooks.fail('create', 1, 'lost');
  for (const nth of [2, 3, 4, 5]) await webhooks.fail('list', nth, 'offline');
  await app.button('Create').click();
  await app.untilAlert();
}

/** The operations since the form was sent, with what was answered. */
async function sent(webhooks: Webhooks): Promise<string[]> {
  const journal = await webhooks.journal();
  return journal.slice(1).map(({ operation, status }) => `${operation} ${status ?? 'no answer'}`);
}

test('a create whose answer was lost is found, said to be done, and not repeated', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  await fill(app);
  await webhooks.fail('create', 1, 'lost');
  await app.button('Create').click();
  await expect(app.notifications).toContainText(
    'Webhook created. The answer was lost on its way, but the server has it',
  );
  await expect(app.row(WISH.name)).toHaveCount(1);
  await expect(app.row(WISH.name)).toContainText('Active');
  expect(await sent(webhooks)).toEqual(['list 200', 'create no answer', 'list 200', 'list 200']);
});

for (const [name, failure, status] of [
  ['no answer', 'offline', undefined],
  ['a gateway’s page', 'html', 502],
  ['a 503', 'down:503', 503],
] as const) {
  test(`a create that did not happen says so after looking, and can be tried again: ${name}`, async ({
    app,
    guard,
    webhooks,
  }) => {
    guard.expectFailedRequest(/\/webhook$/, status);
    await fill(app);
    await webhooks.fail('create', 1, failure);
    await app.button('Create').click();
    await expect(app.alert).toContainText('The webhook was not created');
    await expect(app.alert).toContainText(
      'The server has been asked since: the webhook is not there. Everything you typed is still here.',
    );
    await expect(app.alert).toBeFocused();
    await expect(app.name).toHaveValue(WISH.name);
    await app.button('Create').click();
    await expect(app.row(WISH.name)).toHaveCount(1);
    expect((await sent(webhooks)).filter((call) => call === 'create 201')).toHaveLength(1);
  });
}

test('an answer that can not be read is no failure if the webhook is there', async ({ app, webhooks }) => {
  await fill(app);
  await webhooks.fail('create', 1, 'garbled');
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created. The answer was lost');
  await expect(app.row(WISH.name)).toHaveCount(1);
});

test('where nobody can look, it is said that it is not known; trying again looks first', async ({
  app,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook/);
  await fill(app);
  await loseSight(app, webhooks);
  await expect(app.alert).toContainText("It isn't known whether the webhook was created");
  await expect(app.alert).toContainText(
    "Trying again looks for it first, so that there won't be two. Everything you typed is still here.",
  );
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created. The answer was lost');
  await expect(app.row(WISH.name)).toHaveCount(1);
});

test('while it is looked for, nobody is told that it is there or that it is not', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/);
  await fill(app);
  await holdLostCreate(app, webhooks);
  await webhooks.hold('list');
  await webhooks.release('create');
  await expect(
    page.getByText("No answer came, so it isn't known whether the webhook was created. Looking whether it is there…"),
  ).toBeVisible();
  await expect(app.button('Creating…')).toBeDisabled();
  await webhooks.release();
  await expect(app.row(WISH.name)).toHaveCount(1);
});

test('what was there before is not taken for what was made', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  await fill(app);
  expect(await new Colleague(page).create(ON_THE_WIRE)).toBe(201);
  await webhooks.fail('create', 1, 'offline');
  await app.button('Create').click();
  await expect(app.alert).toContainText('The webhook was not created');
});

test('several that may have come of it are shown, and none is added without being asked for', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/);
  await fill(app);
  await holdLostCreate(app, webhooks);
  const colleague = new Colleague(page).create(ON_THE_WIRE);
  await expect.poll(() => sent(webhooks)).toHaveLength(3);
  await webhooks.release();
  await colleague;
  await expect(app.alert).toContainText('The webhook is there, more than once');
  await expect(app.alert.getByRole('listitem')).toHaveCount(2);
  await expect(app.button('Create')).toBeDisabled();
  await app.alert.getByRole('link', { name: 'Go to webhooks' }).click();
  await app.button('Discard changes').last().click();
  await expect(app.row(WISH.name)).toHaveCount(2);
});

test('another webhook in the form does not hide what became of the one before', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook/);
  await fill(app);
  await loseSight(app, webhooks);
  await app.name.fill('Wished for instead');
  await app.button('Create').click();
  await expect(app.alert).toContainText('The webhook you sent before is there after all');
  await expect(app.alert.getByRole('link', { name: WISH.name })).toBeVisible();
  await app.button('Create one more').click();
  await expect(app.row('Wished for instead')).toHaveCount(1);
  await expect(app.row(WISH.name)).toHaveCount(1);
});

test('a reload while a create is under way does not lead to two', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook/);
  page.on('dialog', (dialog) => void dialog.accept());
  await fill(app);
  await webhooks.hold('create');
  await app.button('Create').click();
  await expect.poll(() => sent(webhooks)).toEqual(['list 200', 'create 201']);
  await page.reload();
  await webhooks.release();
  await app.button('Restore draft').click();
  await expect(app.name).toHaveValue(WISH.name);
  await app.button('Create').click();
  await app.enterTokenIfAsked();
  await expect(app.notifications).toContainText('Webhook created. The answer was lost');
  await expect(app.row(WISH.name)).toHaveCount(1);
});

test('a webhook that was stored otherwise is said to be', async ({ app, webhooks }) => {
  await fill(app);
  const stored = {
    ...ON_THE_WIRE,
    identifier: '00000000-0000-4000-8000-000000000001',
    url: 'https://hooks.example.com/other',
    is_active: true,
    created_at: '2026-01-01T10:00:00Z',
    updated_at: '2026-01-01T10:00:00Z',
    created_by: '00000000-0000-4000-8000-000000000002',
  };
  await webhooks.fail('create', 1, { status: 201, body: stored });
  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created, but not as it was sent');
  await expect(app.notifications).toContainText('URL: the server holds “https://hooks.example.com/other”.');
});

test('nothing is sent where the list could not be read before', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await fill(app);
  await webhooks.fail('list', 1, 'down:500');
  await app.button('Create').click();
  await expect(app.alert).toContainText('The webhook was not created');
  await expect(app.alert).toContainText('Nothing was sent.');
  expect(await sent(webhooks)).toEqual(['list 500']);
});
