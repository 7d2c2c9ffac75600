// Every operation under every scenario: the words on the screen, what was kept, and what was sent.

import type { Locator } from '@playwright/test';
import type { Operation, Webhooks } from 'webhook-settings/playwright';
import { type App, TOKEN } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';
import { OUTCOMES } from '../../support/outcomes.ts';

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

for (const [scenario, row] of Object.entries(OUTCOMES)) {
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
