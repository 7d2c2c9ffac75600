import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { speak } from '../../support/speak.ts';

/** The languages, by the names they have for themselves, with the title of the list in each. */
const LANGUAGES = [
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'ja', name: '日本語', direction: 'ltr' },
];

function wordsAskedFor(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const tag = /\/words-([a-z]+)-[0-9a-f]+\.json$/.exec(request.url())?.[1];
    if (tag) names.push(tag);
  });
  return names;
}

test('a language is chosen by its own name, at once and for good, and only its words are transferred', async ({
  app,
  page,
}) => {
  const asked = wordsAskedFor(page);
  await app.open('/settings/preferences');
  for (const { tag, name, direction } of LANGUAGES) {
    const choice = page.getByRole('radio', { name, exact: true });
    await choice.check();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
  }
  expect(asked).toEqual(['en', 'ar', 'de', 'en', 'es', 'fr', 'ja']);
  asked.length = 0;
  await page.reload();
  await expect(app.heading).toHaveText('個人設定');
  expect(asked).toEqual(['ja']);
});

test('every text on the screen follows, and what was typed stays', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('Typed');
  await app.url.fill('ftp://example.com');
  await app.url.blur();
  await speak(page, 'de');
  await expect(app.heading).toHaveText('Neuer Webhook');
  await expect(page).toHaveTitle(/^Neuer Webhook · /);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Typed');
  await expect(page.getByText('Verwenden Sie eine URL, die mit https:// oder http:// beginnt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erstellen' })).toBeVisible();
});

test('what is preferred in one tab holds in the others', async ({ app, page, context }) => {
  await app.open('/settings/preferences');
  const other = await context.newPage();
  await other.goto(`${app.origin}/settings/preferences`);
  await other.getByRole('radio', { name: 'Deutsch' }).check();
  await other.getByRole('radio', { name: 'Kompakt' }).check();
  await expect(app.heading).toHaveText('Präferenzen');
  await expect(page.getByRole('radio', { name: 'Kompakt' })).toBeChecked();
});

test.describe('in a browser that speaks French', () => {
  test.use({ locale: 'fr-CA' });

  test('so does the app, with the region’s dates', async ({ app, page }) => {
    await page.clock.setFixedTime('2026-11-24T09:30:00Z');
    await app.open('/settings/webhooks');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
    await expect(page.getByRole('link', { name: 'Préférences' })).toBeVisible();
    await expect(app.row('Payments release').getByRole('time')).toHaveText(/^\d+ [a-zéû.]+ 2026, \d\d h \d\d$/);
  });
});

test.describe('in a browser that speaks a language the app does not', () => {
  test.use({ locale: 'fi-FI' });

  test('the app speaks English', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(app.link('New')).toBeVisible();
  });
});

test.describe('where the page’s configuration has a locale', () => {
  test.use({ config: { locale: 'es-MX' } });

  test('nobody has to choose', async ({ app, page }) => {
    await app.open('/settings/preferences');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
    await expect(page.getByRole('radiogroup')).toHaveCount(3);
  });
});

test('a language that can’t be loaded leaves the one there is, and says so', async ({ app, page, guard }) => {
  guard.expectFailedRequest(/words-de/);
  await app.open('/settings/preferences');
  await page.route(/words-de/, (route) => route.abort());
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(app.notifications).toContainText('The language could not be loaded');
  await expect(app.heading).toHaveText('Preferences');
});
