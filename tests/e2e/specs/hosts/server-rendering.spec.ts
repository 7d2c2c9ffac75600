// The package in apps whose pages are rendered on a server, loaded by address and reached by their links.
import { expect, type Page } from '@playwright/test';
import { test } from '../../support/fixtures.ts';
import type { LocalServer } from '../../support/local-server.mjs';
import { startNext, startSvelteKit } from '../../support/rendering-server.ts';

test.use({ webhooksServe: true });

/** Notes every dialog that is ever opened, however briefly. */
function noteDialogs(): void {
  const opened: string[] = [];
  Object.assign(globalThis, { openedDialogs: opened });
  const show = HTMLDialogElement.prototype.showModal;
  HTMLDialogElement.prototype.showModal = function () {
    opened.push(this.textContent ?? '');
    show.call(this);
  };
}

const openedDialogs = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'openedDialogs') as string[]);

/** Returns errors and warnings of the console, and uncaught errors. Development builds also print advice. */
function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}

/** Returns the access tokens of the requests so far. */
function watchTokens(page: Page): (string | undefined)[] {
  const tokens: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v2/notifications/')) tokens.push(request.headers().authorization);
  });
  return tokens;
}

for (const mode of ['production', 'development'] as const) {
  test.describe(mode, () => {
    // All tests of a mode share a server, since Next allows only one development server for a folder.
    test.describe.configure({ mode: 'default', timeout: 60_000 });
    let next: LocalServer;
    test.beforeAll(async () => {
      next = await startNext(mode);
    });
    test.afterAll(() => next.stop());

    for (const way of ['loaded by address', 'reached by a link']) {
      test(`a page ${way} sends tokens, and does not ask the user for one`, async ({ guard, page, webhooks }) => {
        expect(await webhooks.journal()).toEqual([]);
        guard.disable();
        const problems = watchProblems(page);
        const tokens = watchTokens(page);
        await page.addInitScript(noteDialogs);
        await page.goto(next.origin + (way === 'loaded by address' ? '/settings/webhooks' : '/'));
        if (way === 'reached by a link') await page.getByRole('link', { name: 'Webhooks', exact: true }).click();
        await expect(page.getByRole('rowheader')).toHaveCount(12);
        expect(new Set(tokens)).toEqual(new Set(['Bearer initial-token']));
        expect(await openedDialogs(page)).toEqual([]);
        await expect(page.locator('.webhook-settings')).toHaveCount(1);
        await expect(page.locator('.settings')).toHaveCount(1);

        await page.locator('.settings').evaluate((target) => Object.assign(target, { isFirst: true }));
        await page.getByLabel('Locked').check();
        await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
        await page.getByLabel('Locked').uncheck();
        await page.getByRole('button', { name: 'Add a webhook' }).click();
        await expect(page).toHaveURL(`${next.origin}/settings/webhooks/new`);
        const url = 'https://hooks.example.com/status/200';
        await webhooks.form.fill({ name: 'From Next', event: 'Case created', url });
        await webhooks.form.create.click();
        await expect(page.getByRole('status', { name: 'Activity' })).toHaveText('Webhook created: From Next');
        await expect(page).toHaveURL(`${next.origin}/settings/webhooks`);
        expect(await page.locator('.settings').evaluate((target) => Reflect.get(target, 'isFirst') as unknown)).toBe(
          true,
        );
        await page.goBack();
        await page.getByRole('link', { name: 'Overview' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
        await expect(page.locator('.webhook-settings')).toHaveCount(0);
        expect(problems).toEqual([]);
      });
    }

    test('a page within the settings is loaded by address', async ({ guard, page, webhooks }) => {
      expect(await webhooks.journal()).toEqual([]);
      guard.disable();
      const problems = watchProblems(page);
      await page.goto(`${next.origin}/settings/webhooks/new`);
      await expect(page.getByRole('button', { name: 'Create', exact: true })).toBeVisible();
      expect(problems).toEqual([]);
    });

    test('the bare element reads what React writes on a server', async ({ guard, page }) => {
      guard.disable();
      const problems = watchProblems(page);
      const html = await (await page.request.get(`${next.origin}/element`)).text();
      expect(html).toContain('pageSize="4"');
      await page.goto(`${next.origin}/element`);
      await expect(page.getByRole('row')).toHaveCount(5);
      await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
      expect(problems).toEqual([]);
    });

    test('the content is shown until the settings are loaded', async ({ page }) => {
      const html = await (await page.request.get(`${next.origin}/settings/webhooks`)).text();
      expect(html).toContain('The webhooks are being loaded.');
    });
  });
}

test.describe('SvelteKit', () => {
  test.describe.configure({ mode: 'default' });
  let kit: LocalServer;
  test.beforeAll(async () => {
    kit = await startSvelteKit();
  });
  test.afterAll(() => kit.stop());

  for (const way of ['loaded by address', 'reached by a link']) {
    test(`a page ${way} sends tokens, and does not ask the user for one`, async ({ page, webhooks }) => {
      const tokens = watchTokens(page);
      await page.addInitScript(noteDialogs);
      await page.goto(kit.origin + (way === 'loaded by address' ? '/settings/webhooks' : '/'));
      if (way === 'reached by a link') await page.getByRole('link', { name: 'Webhooks', exact: true }).click();
      await expect(page.getByRole('rowheader')).toHaveCount(5);
      expect(new Set(tokens)).toEqual(new Set(['Bearer initial-token']));
      expect(await openedDialogs(page)).toEqual([]);
      await page.getByLabel('Locked').check();
      await expect(webhooks.list.new).toHaveCount(0);
      await page.getByLabel('Locked').uncheck();
      await webhooks.list.new.click();
      const url = 'https://hooks.example.com/status/200';
      await webhooks.form.fill({ name: 'From Svelte', event: 'Case created', url });
      await webhooks.form.create.click();
      await expect(page.getByRole('status', { name: 'Activity' })).toHaveText('Webhook created: From Svelte');
    });
  }

  test('the bare element reads what Svelte writes on a server', async ({ page }) => {
    await page.goto(`${kit.origin}/element`);
    await expect(page.getByRole('row')).toHaveCount(5);
    await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('status', { name: 'Activity' })).toHaveText('Webhooks');
  });

  test('the content is shown until the settings are loaded', async ({ page }) => {
    const html = await (await page.request.get(`${kit.origin}/settings/webhooks`)).text();
    expect(html).toContain('The webhooks are being loaded.');
  });
});
