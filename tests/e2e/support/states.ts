import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from './app.ts';
import { Colleague } from './colleague.ts';
import type { ConsoleGuard } from './console-guard.ts';

/** What a state is made with. */
export interface Stage {
  app: App;
  webhooks: Webhooks;
  guard: ConsoleGuard;
}

const LIST = '/settings/webhooks';
const NAME = 'Payments release';

async function list({ app }: Stage): Promise<void> {
  await app.open(LIST);
  await app.row(NAME).waitFor();
}

async function empty(stage: Stage): Promise<void> {
  stage.webhooks.scenario = 'empty';
  await stage.app.open(LIST);
  await stage.app.page.getByText('No webhooks yet').waitFor();
}

async function form(stage: Stage): Promise<void> {
  await list(stage);
  await stage.app.link('New').click();
  await stage.app.name.waitFor();
}

async function filled(stage: Stage): Promise<void> {
  await form(stage);
  await stage.app.fillNew({
    name: 'Case intake EU',
    event: 'Case created',
    url: 'https://hooks.example.com/status/404',
  });
}

async function edit(stage: Stage): Promise<void> {
  await list(stage);
  await stage.app.link(NAME).click();
  await stage.app.button('Save').waitFor();
}

/** Fails the next call of an operation in a way that ends at once. */
async function failing(stage: Stage, term: string): Promise<void> {
  for (const status of [undefined, 401, 403, 429, 500]) stage.guard.expectFailedRequest(/\/v2\//, status);
  stage.webhooks.scenario = term;
}

/** Every page in every state that it has: how to bring the app there. */
export const STATES: Record<string, (stage: Stage) => Promise<void>> = {
  home: ({ app }) => app.open('/'),
  preferences: ({ app }) => app.open('/settings/preferences'),
  shortcuts: async (stage) => {
    await list(stage);
    await stage.app.page.keyboard.press('?');
    await stage.app.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  },
  'not found': ({ app }) => app.open('/nowhere'),
  list,
  'list, empty': empty,
  'list, past the end': async ({ app }) => {
    await app.open(`${LIST}?page=9`);
    await app.page.getByText('There is no such page').waitFor();
  },
  'list, loading': async ({ app, webhooks }) => {
    await webhooks.hold('list');
    await app.open(LIST);
    await app.page.getByText('Loading webhooks').waitFor({ state: 'attached' });
  },
  'list, failed': async (stage) => {
    await failing(stage, 'list.down:500');
    await stage.app.open(LIST);
    await stage.app.alert.getByText('Details').click();
  },
  'list, forbidden': async (stage) => {
    await failing(stage, 'noaccess');
    await stage.app.open(LIST);
    await stage.app.alert.waitFor();
  },
  'list, stale': async (stage) => {
    await form(stage);
    await failing(stage, 'list.down:500');
    await stage.app.link('Back to webhooks').click();
    await stage.app.page.getByText('as they were last loaded').waitFor();
  },
  'list, waiting': async (stage) => {
    await failing(stage, 'list.limited:0');
    await stage.app.open(LIST);
    await stage.app.button('Try now').waitFor();
  },
  'list, created': async (stage) => {
    await filled(stage);
    await stage.app.button('Create').click();
    await stage.app.notifications.getByText('Webhook created').waitFor();
  },
  new: form,
  'new, with problems': async (stage) => {
    await form(stage);
    await stage.app.button('Create').click();
    await stage.app.page.getByText('Enter a URL.').waitFor();
  },
  'new, tested': async (stage) => {
    await filled(stage);
    await stage.app.button('Send test').click();
    await stage.app.testResult.waitFor();
  },
  'new, failed': async (stage) => {
    await filled(stage);
    await failing(stage, 'create.down:500');
    await stage.app.button('Create').click();
    await stage.app.alert.waitFor();
  },
  'new, with a draft': async (stage) => {
    await filled(stage);
    await stage.app.link('Back to webhooks').click();
    await stage.app.button('Leave, keep draft').click();
    await stage.app.link('New').click();
    await stage.app.form.restoreDraft.waitFor();
  },
  'new, read-only': async (stage) => {
    await filled(stage);
    await failing(stage, 'readonly');
    await stage.app.button('Create').click();
    await stage.app.page.getByText('You can look at webhooks').waitFor();
  },
  edit,
  'edit, loading': async ({ app, webhooks }) => {
    await webhooks.hold('list');
    await app.open(`${LIST}/a534a6a6-b7fd-4b63-90ba-d0da572baaf1`);
    await app.page.getByText('Loading the webhook').waitFor();
  },
  'edit, missing': ({ app }) => app.open(`${LIST}/00000000-0000-4000-8000-000000000000`),
  'edit, changed': async (stage) => {
    await edit(stage);
    await stage.app.url.fill('http://hooks.example.com/');
    await stage.app.url.blur();
  },
  'edit, leaving': async (stage) => {
    await edit(stage);
    await stage.app.name.fill('Edited');
    await stage.app.link('Back to webhooks').click();
    await stage.app.edit.leaveDialog.waitFor();
  },
  'edit, conflict': async (stage) => {
    await edit(stage);
    await stage.app.name.fill('Mine');
    await new Colleague(stage.app.page).update(stage.app.page.url().split('/').at(-1) ?? '', {
      name: 'Theirs',
      is_active: false,
    });
    await stage.app.button('Save').click();
    await stage.app.edit.conflictDialog.waitFor();
  },
  'edit, saved': async (stage) => {
    await edit(stage);
    await stage.app.state('Inactive').check();
    await stage.app.button('Save').click();
    await stage.app.edit.undo.waitFor();
  },
  'session, asked for': async ({ app }) => {
    await app.page.goto(app.origin + LIST);
    await app.page.getByLabel('Access token').waitFor();
  },
};
