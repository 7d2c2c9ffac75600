import type { Page } from '@playwright/test';
import type { Webhooks } from 'webhook-settings/playwright';
import { expect, test } from '../../support/fixtures.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search webhooks' });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /webhooks?$/ });

/** The numbers and sizes of the pages that the list was asked for. */
async function asked(webhooks: Webhooks): Promise<string[]> {
  const journal = await webhooks.journal();
  return journal
    .filter(({ operation }) => operation === 'list')
    .map(({ target }) => {
      const query = new URL(target, 'http://localhost').searchParams;
      return `${query.get('page_number')} × ${query.get('page_size')}`;
    });
}

test.describe('with 10,000 webhooks', () => {
  test.use({ webhooksScenario: 'many:10000' });

  test('the first page takes one request, and a search the rest, a thousand at a time', async ({
    app,
    page,
    webhooks,
  }) => {
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('10,000 webhooks');
    expect(await asked(webhooks)).toEqual(['1 × 25']);
    await search(page).fill('staging 9999');
    await expect(count(page)).toHaveText(/ of 10,000 webhooks$/);
    expect(await asked(webhooks)).toEqual(['1 × 25', ...Array.from({ length: 10 }, (_, nth) => `${nth + 1} × 1000`)]);
    await search(page).fill('risk');
    await page.getByLabel('State', { exact: true }).selectOption({ value: 'inactive' });
    await expect(app.rows.first()).toContainText('Risk');
    expect(await asked(webhooks)).toHaveLength(11);
  });

  test('how far it has looked is on the screen, and no part is called the whole', async ({ app, page, webhooks }) => {
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('10,000 webhooks');
    await webhooks.hold('list');
    await search(page).fill('nowhere to be found');
    await expect(page.getByText('0 looked through')).toBeVisible();
    await app.button('Stop trying').click();
    await expect(page.getByText('The search was stopped before the end.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No match', exact: true })).toHaveCount(0);
    await webhooks.release();
    await app.button('Continue').click();
    await expect(page.getByRole('heading', { name: 'No match', exact: true })).toBeVisible();
    await expect(count(page)).toHaveText('0 of 10,000 webhooks');
  });

  test('rows stay while nothing is found yet, and their number never comes before them', async ({
    app,
    page,
    webhooks,
  }) => {
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('10,000 webhooks');
    const rowsWithNumber = await count(page).evaluateHandle((number) => {
      const seen: string[][] = [];
      new MutationObserver(() => {
        const rows = document.querySelectorAll('tbody tr');
        if (number.textContent) seen.push(Array.from(rows, (row) => row.textContent));
      }).observe(number, { childList: true, characterData: true, subtree: true });
      return seen;
    });
    await webhooks.hold('list');
    await search(page).fill('case');
    await expect(page.getByText('0 looked through')).toBeVisible();
    await expect(app.rows).toHaveCount(25);
    await webhooks.release();
    await expect(count(page)).toHaveText(/ of 10,000 webhooks$/);
    await expect(app.rows.getByText('New', { exact: true })).toHaveCount(0);
    // On a slow processor the rows are filled in several tasks.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    await rowsWithNumber.evaluate((seen) => seen.splice(0));
    await search(page).fill('risk');
    await expect.poll(() => rowsWithNumber.evaluate((seen) => seen.length)).toBeGreaterThan(0);
    for (const row of (await rowsWithNumber.jsonValue()).flat()) expect(row).toMatch(/risk/i);
  });

  test('keys alone lead from 10,000 webhooks to switching off the right one', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('10,000 webhooks');
    const [find, letters, choose] = ['/', 'intake 42', ['ArrowDown', 'Space'] as const];
    expect(find.length + letters.length + choose.length, 'the number of keys').toBeLessThan(15);
    await page.keyboard.press(find);
    await page.keyboard.type(letters, { delay: 0 });
    await expect(count(page)).toHaveText(/ of 10,000 webhooks$/);
    await page.keyboard.press(choose[0]);
    const row = app.rows.first();
    await expect(row.getByRole('rowheader')).toContainText(/intake.*42/i);
    const wasActive = (await row.getByRole('switch').getAttribute('aria-checked')) === 'true';
    await page.keyboard.press(choose[1]);
    await expect(app.notifications).toContainText('Webhook saved');
    await expect(row).toContainText(wasActive ? 'Inactive' : 'Active');
  });
});

test('an account that fits one page costs no further request', async ({ app, page, webhooks }) => {
  await app.open('/settings/webhooks');
  await search(page).fill('holds');
  await expect(app.rows).toHaveCount(1);
  await page.getByLabel('State', { exact: true }).selectOption({ value: 'inactive' });
  await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
  expect(await asked(webhooks)).toEqual(['1 × 25']);
});

test.describe('with 2,300 webhooks', () => {
  test.use({ webhooksScenario: 'many:2300' });

  test('reading goes on after too many requests', async ({ app, page, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook\?/, 429);
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('2,300 webhooks');
    await webhooks.fail('list', 2, { status: 429, headers: { 'ratelimit-reset': '1' } });
    await search(page).fill('risk');
    await app.list.tryNow.click();
    await expect(count(page)).toHaveText(/ of 2,300 webhooks$/);
  });

  test('a failure says what is missing, and reading goes on from there', async ({ app, page, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook\?/, 500);
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('2,300 webhooks');
    await webhooks.fail('list', 2, { status: 500 });
    await search(page).fill('risk');
    await expect(page.getByText('Not all webhooks could be looked through')).toContainText(
      '1,000 of about 2,300 looked through',
    );
    await expect(app.rows.first()).toContainText('Risk');
    await app.button('Continue').click();
    await expect(count(page)).toHaveText(/ of 2,300 webhooks$/);
    expect(await asked(webhooks)).toEqual(['1 × 25', '1 × 1000', '2 × 1000', '2 × 1000', '3 × 1000']);
  });
});

test.describe('with 130 webhooks', () => {
  test.use({ webhooksScenario: 'many:130' });

  test('smaller pages are asked for where large ones are refused', async ({ app, page, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook\?/, 400);
    await app.open('/settings/webhooks');
    await expect(count(page)).toHaveText('130 webhooks');
    await webhooks.fail('list', 1, { status: 400, body: { title: 'Bad Request', status: 400 } });
    await search(page).fill('risk');
    await expect(count(page)).toHaveText(/ of 130 webhooks$/);
    expect(await asked(webhooks)).toEqual(['1 × 25', '1 × 1000', '1 × 100', '2 × 100']);
  });
});

for (const faults of ['shuffled-ties', 'shuffled-ties,unsortable:identifier', 'busy:3']) {
  test.describe(`with ${faults}`, () => {
    test.use({ webhooksScenario: `many:120,${faults}` });

    test.beforeEach(({ guard }) => {
      // The sort key that the backend refuses.
      if (faults.includes('unsortable')) guard.expectFailedRequest(/\/webhook\?/, 400);
    });

    test('a search finds each webhook once', async ({ app, page }) => {
      await app.open('/settings/webhooks?size=100');
      await search(page).fill('risk');
      await expect(count(page)).toHaveText(/^\d+ of 1\d\d webhooks$/);
      const names = await app.rows.getByRole('link').allTextContents();
      expect(new Set(names).size).toBe(names.length);
    });

    test('a column sorts all of them', async ({ app, page }) => {
      await app.open('/settings/webhooks?sort=name&size=100');
      await expect(app.rows).toHaveCount(100);
      const names = await app.rows.getByRole('link').allTextContents();
      await app.link('Next').click();
      await expect(page.getByText(/^101–/)).toBeVisible();
      const more = await app.rows.getByRole('link').allTextContents();
      expect(names.filter((name) => more.includes(name))).toEqual([]);
    });
  });
}
