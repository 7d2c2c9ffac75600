// The fixture of the package answers every page of the test's browser context, however it was opened.
import type { BrowserContext, Page } from '@playwright/test';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { test as base, expect } from '../../support/fixtures.ts';

const test = base.extend({
  context: async ({ context }, use) => {
    await signIn(context);
    await use(context);
  },
});

/** The app asks for no token in this context. */
async function signIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(globalThis, { webhookSettings: { getAccessToken: async () => 'any' } });
  });
}

test.use({ backend: 'node', webhooksServe: true });

const LIST = '/settings/webhooks';

/** Sends a list request from a page. */
function statusIn(page: Page): Promise<number> {
  return page.evaluate(async (path) => (await fetch(path)).status, WEBHOOKS_PATH);
}

test('a row that is opened in a new tab shows its webhook', async ({ app, page, context, webhooks }) => {
  await webhooks.seed([{ name: 'Case intake' }]);
  await page.goto(app.origin + LIST);
  const opened = context.waitForEvent('page');
  await webhooks.list.link('Case intake').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Case intake');
});

test('pop-ups and their pop-ups are answered', async ({ app, page, webhooks }) => {
  await webhooks.seed(2);
  await page.goto(app.origin + LIST);
  await expect(webhooks.list.rows).toHaveCount(2);
  const open = async (opener: Page, features: string) => {
    const opened = opener.context().waitForEvent('page');
    await opener.evaluate(([url, features]) => void window.open(url, '_blank', features), [
      page.url(),
      features,
    ] as const);
    const popUp = await opened;
    await expect(popUp.getByRole('rowheader')).toHaveCount(2);
    return popUp;
  };
  const popUp = await open(page, 'popup');
  await open(popUp, 'noopener');
});

test('a page that the test opens is answered, and may be served twice', async ({ app, context, webhooks }) => {
  const other = await context.newPage();
  await webhooks.serve(other);
  await other.goto(app.origin + LIST);
  await expect(other.getByRole('rowheader')).toHaveCount(12);
  const before = await webhooks.journal();
  expect(await statusIn(other)).toBe(200);
  expect(await webhooks.journal()).toHaveLength(before.length + 1);
});

test('a context of another user shares the webhooks', async ({ app, browser, webhooks }) => {
  const context = await browser.newContext();
  await signIn(context);
  await webhooks.serve(context);
  await webhooks.seed([{ name: 'Shared' }]);
  const other = await context.newPage();
  await other.goto(app.origin + LIST);
  await expect(other.getByRole('link', { name: 'Shared' })).toBeVisible();
  await context.close();
});

test('a route of the test comes first', async ({ app, page, webhooks }) => {
  await page.route('**/v2/**', (route) => route.fulfill({ status: 299 }));
  await page.goto(app.origin);
  expect(await statusIn(page)).toBe(299);
  await page.unroute('**/v2/**');
  expect(await statusIn(page)).toBe(200);
  expect(await webhooks.journal()).toHaveLength(1);
});

test.describe('with webhooksServe off', () => {
  test.use({ webhooksServe: false });

  test('serving a page serves the tabs that it opens', async ({ app, page, webhooks }) => {
    await webhooks.serve(page);
    await page.goto(app.origin + LIST);
    await expect(webhooks.list.rows).toHaveCount(12);
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => void window.open(location.href));
    await expect((await opened).getByRole('rowheader')).toHaveCount(12);
  });
});
