import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { switchLanguage } from '../../support/language.ts';

/** The languages, with their own names and directions. */
const LANGUAGES = [
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'ja', name: '日本語', direction: 'ltr' },
];

/** Returns the tags of all dictionaries that the page requests, including later ones. */
function requestedDictionaries(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const tag = /\/words-([a-z]+)-[0-9a-f]+\.json$/.exec(request.url())?.[1];
    if (tag) names.push(tag);
  });
  return names;
}

test('a chosen language applies immediately, is stored, and loads only its own dictionary', async ({ app, page }) => {
  const requested = requestedDictionaries(page);
  await app.open('/settings/preferences');
  for (const { tag, name, direction } of LANGUAGES) {
    const choice = page.getByRole('radio', { name, exact: true });
    await choice.check();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
  }
  expect(requested).toEqual(['en', 'ar', 'de', 'en', 'es', 'fr', 'ja']);
  requested.length = 0;
  await page.reload();
  await expect(app.heading).toHaveText('個人設定');
  expect(requested).toEqual(['ja']);
});

test('changing the language translates every text and keeps the input', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('Typed');
  await app.url.fill('ftp://example.com');
  await app.url.blur();
  await switchLanguage(page, 'de');
  await expect(app.heading).toHaveText('Neuer Webhook');
  await expect(page).toHaveTitle(/^Neuer Webhook · /);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Typed');
  await expect(page.getByText('Verwenden Sie eine URL, die mit https:// oder http:// beginnt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erstellen' })).toBeVisible();
});

test('preferences apply in all tabs', async ({ app, page, context }) => {
  await app.open('/settings/preferences');
  const other = await context.newPage();
  await other.goto(`${app.origin}/settings/preferences`);
  await other.getByRole('radio', { name: 'Deutsch' }).check();
  await other.getByRole('radio', { name: 'Kompakt' }).check();
  await expect(app.heading).toHaveText('Persönliche Einstellungen');
  await expect(page.getByRole('radio', { name: 'Kompakt' })).toBeChecked();
});

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-CA' });

  test('the app is in French, with dates for the region', async ({ app, page }) => {
    await page.clock.setFixedTime('2026-11-24T09:30:00Z');
    await app.open('/settings/webhooks');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
    await expect(page.getByRole('link', { name: 'Préférences' })).toBeVisible();
    const time = app.row('Payments release').getByRole('time');
    await expect(time).toHaveText(/^il y a \d+ mois$/);
    await expect(time).toHaveAttribute('title', /^\w+ \d+ [a-zéû]+ 2026 à \d\d h \d\d/);
  });
});

test.describe('in a browser with an unsupported language', () => {
  test.use({ locale: 'fi-FI' });

  test('the app is in English', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(app.link('New')).toBeVisible();
  });
});

test.describe('with a configured locale', () => {
  test.use({ config: { locale: 'es-MX' } });

  test('the preferences offer no choice of language', async ({ app, page }) => {
    await app.open('/settings/preferences');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
    await expect(page.getByRole('radiogroup')).toHaveCount(3);
  });
});

test('a language file of another version with as many texts is rejected, and the current language stays', async ({
  app,
  page,
}) => {
  await app.open('/settings/preferences');
  await page.route(/words-de/, async (route) => {
    const words = (await (await route.fetch()).json()) as { version: number };
    await route.fulfill({ json: { ...words, version: words.version - 1 } });
  });
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(app.notifications).toContainText('The language could not be loaded');
  await expect(app.heading).toHaveText('Preferences');
});

for (const { what, files } of [
  { what: 'a language that', files: /words-de/ },
  { what: 'a language whose later texts', files: /words-late-de/ },
])
  test(`${what} can’t be loaded is reported, and the current one stays`, async ({ app, page, guard }) => {
    guard.expectFailedRequest(files);
    await app.open('/settings/preferences');
    await page.route(files, (route) => route.abort());
    await page.getByRole('radio', { name: 'Deutsch' }).check();
    await expect(app.notifications).toContainText('The language could not be loaded');
    await expect(app.heading).toHaveText('Preferences');
    await expect(page.locator('html')).not.toHaveAttribute('lang', 'de');
  });
