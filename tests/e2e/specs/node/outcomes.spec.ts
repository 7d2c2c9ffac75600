// Every operation under every scenario: the words on the screen, what was kept, and what was sent.

import type { Locator } from '@playwright/test';
import type { Operation, Webhooks } from 'webhook-settings/playwright';
import { type App, TOKEN } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

interface Cell {
  says: string;
  /** Operation and status of each request since the scenario began; a dash for no answer. */
  sent: string[];
  /** Whether it worked: then nothing has to be kept. */
  works?: boolean;
}

type Row = Record<Operation, Cell>;

const times = (count: number, call: string) => Array.from({ length: count }, () => call);
const looked = (...calls: string[]) => ['list 200', ...calls, 'list 200'];

const LOADED: Cell = { says: '1–12 of 12', sent: ['list 200'], works: true };
const CREATED: Cell = { says: 'Webhook created', sent: ['list 200', 'create 201', 'list 200'], works: true };
const SAVED: Cell = { says: 'Webhook saved', sent: looked('update 200'), works: true };
const TESTED: Cell = { says: 'The test message was received', sent: ['test 200'], works: true };
const FINE: Row = { list: LOADED, create: CREATED, update: SAVED, test: TESTED };

const NO_ANSWER = 'No answer came from the server.';
const UNAVAILABLE = 'The service is unavailable at the moment.';
const OWN_PROBLEM = 'The server had a problem of its own.';
const UNREADABLE = "The server's answer could not be understood.";
const NOT_THERE = 'The server has been asked since: the webhook is not there. Everything you typed is still here.';
const OLD_VALUES = 'The server has been asked since: it holds the old values. Everything you typed is still here.';
const MAY_BE_SENT = 'The message may have been sent all the same.';
const NOT_ALLOWED = 'Your account lacks the permission “Create and update webhooks”.';

/** What happens where an operation is not carried out and nothing but its own answers say why. */
function undone(why: string, status: string): Row {
  return {
    list: { says: `${why}`, sent: times(status === '500' ? 1 : 4, `list ${status}`) },
    create: { says: `${why} ${NOT_THERE}`, sent: looked(`create ${status}`) },
    update: { says: `${why} ${OLD_VALUES}`, sent: looked(...times(status === '500' ? 1 : 4, `update ${status}`)) },
    test: { says: `${why} ${MAY_BE_SENT}`, sent: [`test ${status}`] },
  };
}

const REFUSED: Row = {
  list: LOADED,
  create: { says: NOT_ALLOWED, sent: ['list 200', 'create 403'] },
  update: { says: NOT_ALLOWED, sent: ['list 200', 'update 403'] },
  test: { says: NOT_ALLOWED, sent: ['test 403'] },
};

const TABLE: Record<string, Row> = {
  readonly: REFUSED,
  noaccess: { ...REFUSED, list: { says: 'Your account lacks the permission “View webhooks”.', sent: ['list 403'] } },
  expired: {
    list: { ...LOADED, sent: ['list 401', 'list 200'] },
    create: { ...CREATED, sent: ['list 200', 'create 401', 'create 201', 'list 200'] },
    update: { ...SAVED, sent: looked('update 401', 'update 200') },
    test: { ...TESTED, sent: ['test 401', 'test 200'] },
  },
  'limited:0': {
    list: { says: 'Too many requests were made.', sent: times(4, 'list 429') },
    create: { says: 'Too many requests were made.', sent: ['list 200', ...times(4, 'create 429')] },
    update: { says: 'Too many requests were made.', sent: ['list 200', ...times(4, 'update 429')] },
    test: { says: 'Too many requests were made.', sent: times(4, 'test 429') },
  },
  'slow:20': FINE,
  offline: undone(`${NO_ANSWER} Check the network connection.`, '-'),
  down: undone(UNAVAILABLE, '503'),
  'down:500': undone(OWN_PROBLEM, '500'),
  html: undone(OWN_PROBLEM, '502'),
  garbled: {
    list: { says: UNREADABLE, sent: ['list 200'] },
    create: {
      says: 'Webhook created. The answer was lost on its way, but the server has it',
      sent: ['list 200', 'create 201', 'list 200', 'list 200'],
      works: true,
    },
    update: SAVED,
    test: { says: `${UNREADABLE} ${MAY_BE_SENT}`, sent: ['test 200'] },
  },
  lost: {
    list: { says: NO_ANSWER, sent: times(4, 'list -') },
    create: {
      says: 'Webhook created. The answer was lost on its way, but the server has it',
      sent: ['list 200', 'create -', 'list 200', 'list 200'],
      works: true,
    },
    update: { ...SAVED, sent: looked(...times(4, 'update -')) },
    test: { says: MAY_BE_SENT, sent: ['test -'] },
  },
  unique: {
    ...FINE,
    create: {
      says: 'The server refused what was sent. Everything you typed is still here. Change it and try again.',
      sent: ['list 200', 'create 409'],
    },
    update: {
      says: 'The server refused what was sent. Everything you typed is still here. Change it and try again.',
      sent: ['list 200', 'update 409'],
    },
  },
};

/** What is done about each operation, and what must then still be there if it did not work. */
const DEEDS: Record<
  Operation,
  { begin(app: App): Promise<void>; go(app: App): Promise<void>; kept(app: App): Locator; value: string }
> = {
  list: {
    begin: async () => undefined,
    go: async (app) => {
      await app.page.goto(`${app.origin}/settings/webhooks`);
      await app.enterToken(TOKEN);
    },
    kept: (app) => app.page.getByRole('main'),
    value: '',
  },
  create: {
    begin: async (app) => {
      await app.link('New').click();
      await app.fillNew({ name: 'Case intake', event: 'Case created', url: 'https://hooks.example.com/new' });
    },
    go: (app) => app.button('Create').click(),
    kept: (app) => app.url,
    value: 'https://hooks.example.com/new',
  },
  update: {
    begin: async (app) => {
      await app.link('Payments release').click();
      await app.name.fill('Case intake');
    },
    go: (app) => app.button('Save').click(),
    kept: (app) => app.name,
    value: 'Case intake',
  },
  test: {
    begin: (app) => app.link('Payments release').click(),
    go: (app) => app.button('Send test').click(),
    kept: (app) => app.name,
    value: 'Payments release',
  },
};

async function sentSince(webhooks: Webhooks, count: number): Promise<string[]> {
  const journal = (await webhooks.journal()).slice(count);
  return journal.map(({ operation, status }) => `${operation} ${status ?? '-'}`);
}

for (const [scenario, row] of Object.entries(TABLE)) {
  for (const operation of ['list', 'create', 'update', 'test'] as const) {
    const { says, sent, works } = row[operation];
    test(`${operation} under ${scenario}: ${says.slice(0, 60)}`, async ({ app, page, guard, webhooks }) => {
      for (const status of [undefined, 401, 403, 409, 429, 500, 502, 503]) guard.expectFailedRequest(/\/v2\//, status);
      const { begin, go, kept, value } = DEEDS[operation];
      if (operation !== 'list') {
        await app.open('/settings/webhooks');
        await expect(app.rows).toHaveCount(12);
      }
      await begin(app);
      const before = (await webhooks.journal()).length;
      webhooks.scenario = `${operation}.${scenario}`;
      await go(app);
      if (scenario === 'expired') {
        const isFirst = operation === 'list';
        await expect(
          page.getByRole('dialog', { name: isFirst ? 'Connect to the API' : 'Your session has ended' }),
        ).toBeVisible();
        if (isFirst) await expect(page.getByText('The server did not accept the token.')).toBeVisible();
        await app.enterToken('another');
      }
      await app.untilThere(page.getByText(says).first());
      await expect.poll(() => sentSince(webhooks, before)).toEqual(sent);
      if (!works && operation !== 'list') await expect(kept(app)).toHaveValue(value);
      if (!works) await expect(app.notifications.getByText(/^Webhook (created|saved)/)).toHaveCount(0);
    });
  }
}

for (const [scenario, says] of [
  ['empty', 'No webhooks yet'],
  ['many:60', '1–25 of 60'],
  ['legacy', 'SANCTIONS_LIST_PUBLISHED'],
  ['seed:7', '1–12 of 12'],
] as const) {
  test(`list, create, update and test with the data of ${scenario}`, async ({ app, page, webhooks }) => {
    webhooks.scenario = scenario;
    await app.open('/settings/webhooks');
    await expect(page.getByText(says).first()).toBeVisible();
    await app.link('New').click();
    await app.fillNew({ name: 'First', event: 'Case created', url: 'https://hooks.example.com/first' });
    await app.button('Send test').click();
    await expect(app.testResult).toContainText('The test message was received');
    await app.button('Create').click();
    await app.link('First').click();
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await app.link('Back to webhooks').click();
    await expect(app.row('First')).toContainText('Inactive');
  });
}

test('flaky: what does not get through says so, and what does is true', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/v2\//);
  guard.expectFailedRequest(/\/v2\//, 502);
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  webhooks.scenario = 'flaky:0.5';
  const saved = app.notifications.getByText('Webhook saved');
  while (!(await saved.isVisible())) {
    await app.button('Save').click();
    await app.untilThere(saved.or(app.alert).first());
  }
  await expect(app.state('Inactive')).toBeChecked();
});
