import { SAMPLE_ID } from './api.ts';
import { empty, FIND_STATES, LIST, list, NAME, type StateFixtures } from './list-states.ts';
import { OtherUser } from './other-user.ts';
import { fillSeveral } from './several-events.ts';

export type { StateFixtures };

async function form(fixtures: StateFixtures): Promise<void> {
  await list(fixtures);
  await fixtures.app.link('New').click();
  await fixtures.app.name.waitFor();
}

async function filled(fixtures: StateFixtures): Promise<void> {
  await form(fixtures);
  await fixtures.app.fillNew({
    name: 'Case intake EU',
    event: 'Case created',
    url: 'https://hooks.example.com/status/404',
  });
}

async function edit(fixtures: StateFixtures): Promise<void> {
  await list(fixtures);
  await fixtures.app.link(NAME).click();
  await fixtures.app.button('Save').waitFor();
}

/** Starts a scenario, and allows the failures that it causes. */
async function failing(fixtures: StateFixtures, term: string): Promise<void> {
  for (const status of [undefined, 401, 403, 429, 500]) fixtures.guard.expectFailedRequest(/\/v2\//, status);
  fixtures.webhooks.scenario = term;
}

/** Brings the app to each page in each of its states. */
export const STATES: Record<string, (fixtures: StateFixtures) => Promise<void>> = {
  home: ({ app }) => app.open('/'),
  preferences: ({ app }) => app.open('/settings/preferences'),
  shortcuts: async (fixtures) => {
    await list(fixtures);
    await fixtures.app.page.keyboard.press('?');
    await fixtures.app.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  },
  'not found': ({ app }) => app.open('/nowhere'),
  list,
  ...FIND_STATES,
  'list, empty': empty,
  'list, past the end': async ({ app }) => {
    await app.open(`${LIST}?page=9`);
    await app.page.getByText('This page doesn’t exist').waitFor();
  },
  'list, loading': async ({ app, webhooks }) => {
    await webhooks.hold('list');
    await app.open(LIST);
    await app.page.getByText('Loading webhooks').waitFor({ state: 'attached' });
  },
  'list, failed': async (fixtures) => {
    await failing(fixtures, 'list.down:500');
    await fixtures.app.open(LIST);
    await fixtures.app.alert.getByText('Details').click();
  },
  'list, forbidden': async (fixtures) => {
    await failing(fixtures, 'noaccess');
    await fixtures.app.open(LIST);
    await fixtures.app.alert.waitFor();
  },
  'list, stale': async (fixtures) => {
    await form(fixtures);
    await failing(fixtures, 'list.down:500');
    await fixtures.app.link('Back to webhooks').click();
    await fixtures.app.page.getByText('This list may be out of date').waitFor();
  },
  'list, waiting': async (fixtures) => {
    await failing(fixtures, 'list.limited:0');
    await fixtures.app.open(LIST);
    await fixtures.app.button('Try now').waitFor();
  },
  'list, created': async (fixtures) => {
    await filled(fixtures);
    await fixtures.app.button('Create').click();
    await fixtures.app.notifications.getByText('Webhook created').waitFor();
  },
  new: form,
  'new, with problems': async (fixtures) => {
    await form(fixtures);
    await fixtures.app.button('Create').click();
    await fixtures.app.page.getByText('Enter a URL.').waitFor();
  },
  'new, tested': async (fixtures) => {
    await filled(fixtures);
    await fixtures.app.button('Send test').click();
    await fixtures.app.testResult.waitFor();
  },
  'new, several events': async ({ app }) => fillSeveral(app, app.page),
  'new, partly created': async ({ app, webhooks, guard }) => {
    await fillSeveral(app, app.page);
    guard.expectFailedRequest(/\/webhook$/, 503);
    await webhooks.fail('create', 2, 'down:503');
    await app.button('Create 3 webhooks').click();
    await app.page.getByText('2 of 3 webhooks created').waitFor();
    await app.alert.waitFor();
  },
  'new, failed': async (fixtures) => {
    await filled(fixtures);
    await failing(fixtures, 'create.down:500');
    await fixtures.app.button('Create').click();
    await fixtures.app.alert.waitFor();
  },
  'new, with a draft': async (fixtures) => {
    await filled(fixtures);
    await fixtures.app.link('Back to webhooks').click();
    await fixtures.app.button('Leave, keep draft').click();
    await fixtures.app.link('New').click();
    await fixtures.app.form.restoreDraft.waitFor();
  },
  'new, read-only': async (fixtures) => {
    await filled(fixtures);
    await failing(fixtures, 'readonly');
    await fixtures.app.button('Create').click();
    await fixtures.app.page.getByText('You can view webhooks').waitFor();
  },
  edit,
  'edit, loading': async ({ app, webhooks }) => {
    await webhooks.hold('list');
    await app.open(`${LIST}/${SAMPLE_ID}`);
    await app.page.getByText('Loading the webhook').waitFor();
  },
  'edit, missing': ({ app }) => app.open(`${LIST}/00000000-0000-4000-8000-000000000000`),
  'edit, changed': async (fixtures) => {
    await edit(fixtures);
    await fixtures.app.url.fill('http://hooks.example.com/');
    await fixtures.app.url.blur();
  },
  'edit, leaving': async (fixtures) => {
    await edit(fixtures);
    await fixtures.app.name.fill('Edited');
    await fixtures.app.link('Back to webhooks').click();
    await fixtures.app.edit.leaveDialog.waitFor();
  },
  'edit, conflict': async (fixtures) => {
    await edit(fixtures);
    await fixtures.app.name.fill('Mine');
    await new OtherUser(fixtures.app.page).update(fixtures.app.page.url().split('/').at(-1) ?? '', {
      name: 'Theirs',
      is_active: false,
    });
    await fixtures.app.button('Save').click();
    await fixtures.app.edit.conflictDialog.waitFor();
  },
  'edit, saved': async (fixtures) => {
    await edit(fixtures);
    await fixtures.app.state('Inactive').check();
    await fixtures.app.button('Save').click();
    await fixtures.app.edit.undo.waitFor();
  },
  'session, asked for': async ({ app }) => {
    await app.page.goto(app.origin + LIST);
    await app.page.getByLabel('Access token').waitFor();
  },
};
