import type { App } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

/** Pages through the list, and returns the names of all rows. */
async function namesOnAllPages(app: App, pages: number): Promise<string[]> {
  const names: string[] = [];
  for (let number = 1; ; number += 1) {
    await expect(app.rows.first()).toBeVisible();
    names.push(...(await app.rows.getByRole('link').allInnerTexts()));
    if (number === pages) return names;
    await app.link('Next').click();
    await expect(app.page).toHaveURL(new RegExp(`page=${number + 1}`));
    await expect(app.page.getByText(new RegExp(`^${number * 25 + 1}–`))).toBeVisible();
  }
}

/** Webhooks that were created at the same moment. */
const TIES = Array.from({ length: 60 }, (_, at) => ({
  name: `Webhook ${at}`,
  created_at: '2026-01-01T00:00:00.000Z',
}));

/** Webhooks that were created one after another. */
const MANY = Array.from({ length: 150 }, (_, at) => ({
  name: `Webhook ${at}`,
  created_at: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
}));

test.describe('a backend that orders equal rows as it likes', () => {
  test.use({ backend: 'node', webhooksServe: true });

  for (const scenario of ['shuffled-ties', 'shuffled-ties,unsortable:identifier']) {
    test.describe(scenario, () => {
      test.use({ webhooksScenario: scenario });

      test('each webhook is on one page', async ({ app, guard, webhooks }) => {
        guard.expectFailedRequest(/sort=identifier/, 400);
        await webhooks.seed(TIES);
        await app.open('/settings/webhooks');
        const names = await namesOnAllPages(app, 3);
        expect(names.toSorted()).toEqual(TIES.map(({ name }) => name).toSorted());
      });
    });
  }
});

test.describe('an account in which another user creates and updates webhooks', () => {
  test.use({ backend: 'node', webhooksServe: true, webhooksScenario: 'busy:1' });

  test('no row is shown twice and none is missed', async ({ app, webhooks }) => {
    await webhooks.seed(MANY);
    await app.open('/settings/webhooks');
    const names = await namesOnAllPages(app, 7);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('Webhook '))).toHaveLength(150);
  });

  test('a webhook is opened by its address and saved', async ({ app, webhooks }) => {
    const [oldest] = await webhooks.seed(MANY);
    await app.open(`/settings/webhooks/${oldest?.identifier}`);
    await expect(app.heading).toHaveText('Webhook 0');
    await app.edit.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.page.getByRole('status').filter({ hasText: 'Webhook saved' })).toBeVisible();
  });
});

test.describe('a server that lists fewer webhooks than it counts', () => {
  test.use({ backend: 'node', webhooksServe: true });

  test('the list says that it may be incomplete', async ({ app, page, guard, webhooks }) => {
    guard.expectFailedRequest(/sort=identifier/, 400);
    const rows = await webhooks.seed(MANY.slice(0, 25));
    const body = { webhook_notification_configurations: rows, next: '/next', total_count: 40 };
    await webhooks.fail('list', 1, { status: 400, body: { title: 'Bad Request', status: 400 } });
    await webhooks.fail('list', 2, { status: 200, body });
    await webhooks.fail('list', 'every', { status: 200, body: { ...body, next: null } });
    await app.open('/settings/webhooks');
    await expect(app.rows).toHaveCount(25);
    await expect(page.getByText('Some webhooks may be missing from this list')).toBeVisible();
  });
});
