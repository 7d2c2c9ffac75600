import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const MANY = '/settings/webhooks?mock=page,many:340';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search webhooks' });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /webhooks?$/ });

test.describe('with 340 webhooks', () => {
  test.beforeEach(async ({ app }) => {
    await app.open(MANY);
  });

  test('words are searched in name, URL, event and identifier, and what matches is marked', async ({ app, page }) => {
    await expect(count(page)).toHaveText('340 webhooks');
    await search(page).fill('STAGING 27');
    await expect(count(page)).toHaveText('1 of 340 webhooks');
    await expect(app.rows).toHaveCount(1);
    await expect(app.rows.locator('mark')).toHaveText(['Staging', '27', 'staging']);
    await search(page).fill('northwind legacy');
    await expect(app.rows.first()).toContainText('legacy.northwind.example');
    await search(page).fill('case_state_updated');
    await expect(app.rows.first()).toContainText('Event CASE_STATE_UPDATED');
    const href = await app.rows.first().getByRole('link').getAttribute('href');
    const identifier = href?.split('/').at(-1) ?? '';
    await search(page).fill(identifier.toUpperCase());
    await expect(count(page)).toHaveText('1 of 340 webhooks');
    await expect(app.rows.locator('mark')).toHaveText(identifier);
  });

  test('typing keeps the focus, and the address follows without an entry in the history', async ({ app, page }) => {
    await search(page).pressSequentially('officer');
    await expect(search(page)).toBeFocused();
    await expect(page).toHaveURL(/\?q=officer$/);
    await app.rows.first().getByRole('link').click();
    await app.link('Back to webhooks').click();
    await expect(search(page)).toHaveValue('officer');
    await expect(page).toHaveURL(/\?q=officer$/);
    await page.goBack();
    await page.goBack();
    await expect(search(page)).toHaveValue('officer');
  });

  test('no match says what was looked through, and offers to show all', async ({ app, page }) => {
    await search(page).fill('nowhere to be found');
    await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
    await expect(
      page.getByText('Names, URLs, events and identifiers of all 340 webhooks were looked through.'),
    ).toBeVisible();
    await app.button('Show all webhooks').click();
    await expect(search(page)).toHaveValue('');
    await expect(app.rows).toHaveCount(25);
  });

  test('Escape and the button clear the search', async ({ app, page }) => {
    await search(page).fill('officer');
    await app.button('Clear search').click();
    await expect(search(page)).toBeFocused();
    await search(page).fill('officer');
    await search(page).press('Escape');
    await expect(search(page)).toHaveValue('');
    await expect(page).toHaveURL(/\/webhooks$/);
  });

  test('filters combine, count, and can be removed one by one or all at once', async ({ app, page }) => {
    await page.getByLabel('State', { exact: true }).selectOption({ value: 'active' });
    await expect(page).toHaveURL(/\?state=active$/);
    await app.button('All events').click();
    await page.getByRole('checkbox', { name: /^Case created/ }).check();
    await page.getByRole('checkbox', { name: /^Transaction reviewed/ }).check();
    await page.keyboard.press('Escape');
    await expect(app.button('2 events')).toBeFocused();
    await expect(page).toHaveURL(/\?state=active&event=CASE_CREATED&event=TRANSACTION_REVIEWED$/);
    for (const row of await app.rows.all()) {
      await expect(row).toContainText('Active');
      await expect(row).toContainText(/Case created|Transaction reviewed/);
    }
    await app.button('Remove filter: Case created').click();
    await expect(app.rows.filter({ hasText: 'Case created' })).toHaveCount(0);
    await app.button('Clear all').click();
    await expect(page).toHaveURL(/\/webhooks$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?state=active&event=TRANSACTION_REVIEWED$/);
    await expect(app.button('Remove filter: Active')).toBeVisible();
  });

  test('what needs attention is found', async ({ app, page }) => {
    await page.getByRole('checkbox', { name: 'Needs attention' }).check();
    await expect(count(page)).toHaveText(/^\d+ of 340 webhooks$/);
    await expect(app.rows.first()).toContainText(/deprecated|legacy|http:/);
  });

  test('headings sort: ascending, descending, and not', async ({ app, page }) => {
    const heading = page.getByRole('columnheader', { name: 'Name' });
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL(/\?sort=name$/);
    await expect(app.rows.first()).toContainText('Case intake');
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(app.rows.first()).toContainText('Staging');
    await heading.getByRole('button').click();
    await expect(heading).not.toHaveAttribute('aria-sort', /./);
    await expect(page).toHaveURL(/\/webhooks$/);
  });

  test('the number of rows a page can be chosen', async ({ app, page }) => {
    await page.getByLabel('Rows per page').selectOption('100');
    await expect(app.rows).toHaveCount(100);
    await expect(page).toHaveURL(/\?size=100$/);
    await app.link('Next').click();
    await expect(page).toHaveURL(/\?size=100&page=2$/);
    await expect(page.getByText('101–200 of 340')).toBeVisible();
  });

  test('a filter begins at the first page', async ({ app, page }) => {
    await app.link('Next').click();
    await expect(page).toHaveURL(/page=2$/);
    await search(page).fill('risk');
    await expect(page.getByText(/^1–25 of/)).toBeVisible();
  });

  test('the slash key focuses the search, and the arrow keys move through the rows', async ({ app, page }) => {
    await expect(count(page)).toHaveText('340 webhooks');
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('staging 27');
    await expect(count(page)).toHaveText('1 of 340 webhooks');
    await page.keyboard.press('ArrowDown');
    await expect(app.rows.first().getByRole('link')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(app.notifications).toContainText('Webhook saved');
    await expect(app.rows.first().getByRole('switch')).toBeChecked();
  });
});

test('an address restores the whole view, and a value that makes no sense is left out', async ({ app, page }) => {
  await app.open(`${MANY}&q=risk&state=inactive&sort=-name&size=50&event=nonsense`);
  await expect(search(page)).toHaveValue('risk');
  await expect(page.getByLabel('State', { exact: true })).toHaveValue('inactive');
  await expect(page.getByLabel('Rows per page')).toHaveValue('50');
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByText(/left out: event$/)).toBeVisible();
  await expect(app.rows.first()).toContainText('Risk went down');
});

test('a type that no webhook has is a match of none, and no claim about the others', async ({ app, page }) => {
  await app.open('/settings/webhooks?mock=page,legacy&event=CASE_CREATED');
  await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
  await expect(page.getByText('looked through')).toHaveCount(0);
  await app.button('Show all webhooks').click();
  await expect(app.rows.first()).toBeVisible();
});

test('on a phone the filters fold into a sheet', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open(MANY);
  await app.button('Filters').click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const attention = sheet.getByRole('checkbox', { name: /^Needs attention/ });
  const [box, text] = await Promise.all([attention, sheet.getByText(/^Needs attention/)].map((it) => it.boundingBox()));
  expect(text!.x - (box!.x + box!.width), 'the gap between the box and its text').toBeGreaterThan(4);
  await sheet.getByLabel('State', { exact: true }).selectOption({ value: 'inactive' });
  await sheet.getByLabel('Sort by').selectOption({ label: 'Name, descending' });
  await sheet.getByRole('button', { name: /^Show \d+ webhooks$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(app.button('Filters, 1 in use')).toBeVisible();
  await expect(app.rows.first()).toContainText('Inactive');
});
