// Every operation under every scenario: the text on screen, the kept input and the requests that were sent.

import type { Locator } from '@playwright/test';
import type { Operation, Webhooks } from 'webhook-settings/playwright';
import { type App, TOKEN } from '../../support/app.ts';
import { EXPECTED_RESULTS } from '../../support/expected-results.ts';
import { expect, test } from '../../support/fixtures.ts';

/** The steps of each operation, and the field whose value must be kept if it fails. */
const STEPS: Record<
  Operation,
  { prepare(app: App): Promise<void>; submit(app: App): Promise<void>; kept(app: App): Locator; value: string }
> = {
  list: {
    prepare: async () => undefined,
    submit: async (app) => {
      await app.page.goto(`${app.origin}/settings/webhooks`);
      await app.enterToken(TOKEN);
    },
    kept: (app) => app.page.getByRole('main'),
    value: '',
  },
  create: {
    prepare: async (app) => {
      await app.link('New').click();
      await app.fillNew({ name: 'Case intake', event: 'Case created', url: 'https://hooks.example.com/new' });
    },
    submit: (app) => app.button('Create').click(),
    kept: (app) => app.url,
    value: 'https://hooks.example.com/new',
  },
  update: {
    prepare: async (app) => {
      await app.link('Payments release').click();
      await app.name.fill('Case intake');
    },
    submit: (app) => app.button('Save').click(),
    kept: (app) => app.name,
    value: 'Case intake',
  },
  test: {
    prepare: (app) => app.link('Payments release').click(),
    submit: (app) => app.button('Send test').click(),
    kept: (app) => app.name,
    value: 'Payments release',
  },
};

async function sentSince(webhooks: Webhooks, count: number): Promise<string[]> {
  const journal = (await webhooks.journal()).slice(count);
  return journal.map(({ operation, status }) => `${operation} ${status ?? '-'}`);
}

for (const [scenario, results] of Object.entries(EXPECTED_RESULTS)) {
  for (const operation of ['list', 'create', 'update', 'test'] as const) {
    const { text, sent, succeeds } = results[operation];
    test(`${operation} under ${scenario} shows: ${text.slice(0, 60)}`, async ({ app, page, guard, webhooks }) => {
      for (const status of [undefined, 401, 403, 409, 429, 500, 502, 503]) guard.expectFailedRequest(/\/v2\//, status);
      const { prepare, submit, kept, value } = STEPS[operation];
      if (operation !== 'list') {
        await app.open('/settings/webhooks');
        await expect(app.rows).toHaveCount(12);
      }
      await prepare(app);
      const before = (await webhooks.journal()).length;
      webhooks.scenario = `${operation}.${scenario}`;
      await submit(app);
      if (scenario === 'expired') {
        const isFirst = operation === 'list';
        await expect(
          page.getByRole('dialog', { name: isFirst ? 'Connect to the API' : 'Your session has ended' }),
        ).toBeVisible();
        if (isFirst) await expect(page.getByText('The server did not accept the token.')).toBeVisible();
        await app.enterToken('another');
      }
      await app.retryUntilVisible(page.getByText(text).first());
      await expect.poll(() => sentSince(webhooks, before)).toEqual(sent);
      if (!succeeds && operation !== 'list') await expect(kept(app)).toHaveValue(value);
      if (!succeeds) await expect(app.notifications.getByText(/^Webhook (created|saved)/)).toHaveCount(0);
    });
  }
}
