import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const choice = (page: Page, field: string, name: string): Locator =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name, exact: true });

const ground = (page: Page) => page.locator('.webhook-settings').evaluate((it) => getComputedStyle(it).backgroundColor);

test('the theme is kept on the device and in effect before anything is drawn', async ({ app, page, guard }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await app.open('/settings/webhooks');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Preferences' }).click();
  await expect(choice(page, 'Theme', 'System')).toBeChecked();
  const light = await ground(page);
  await choice(page, 'Theme', 'Dark').check();
  await expect.poll(() => ground(page)).not.toBe(light);
  await page.reload();
  await expect(choice(page, 'Theme', 'Dark')).toBeChecked();
  // Without the app's own script, what is in effect is what was there from the start.
  await page.route(/boot.*\.js/, (route) => route.abort());
  guard.takeOver();
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#131318');
});

test('a preference can be changed back', async ({ app, page }) => {
  await app.open('/settings/preferences');
  await choice(page, 'Density', 'Compact').check();
  await page.reload();
  await expect(choice(page, 'Density', 'Compact')).toBeChecked();
  await choice(page, 'Density', 'Comfortable').check();
  await choice(page, 'Density', 'Compact').check();
  await choice(page, 'Density', 'Comfortable').check();
  await page.reload();
  await expect(choice(page, 'Density', 'Comfortable')).toBeChecked();
});

test('compact rows are lower', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  const height = () => app.row('Payments release').evaluate((row) => row.getBoundingClientRect().height);
  const before = await height();
  await app.link('Preferences').click();
  await choice(page, 'Density', 'Compact').check();
  await app.link('Webhooks').click();
  expect(await height()).toBeLessThan(before);
});

test('letters alone lead to places, unless text is being typed', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await expect(app.link('New')).toHaveAttribute('aria-keyshortcuts', 'n');
  await page.keyboard.press('n');
  await expect(app.heading).toHaveText('New webhook');
  await app.name.focus();
  await page.keyboard.type('n gw?');
  await expect(app.name).toHaveValue('n gw?');
  await app.button('Discard changes').click();
  await app.heading.focus();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(app.heading).toHaveText('Webhooks');
});

test('unsaved work is not left by a letter without being asked', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('Typed');
  await app.heading.focus();
  // One is there already.
  await page.keyboard.press('n');
  await page.keyboard.press('g');
  await expect(app.form.leaveDialog).toBeHidden();
  await page.keyboard.press('w');
  await expect(app.form.leaveDialog).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(app.form.leaveDialog).toBeHidden();
  await expect(app.name).toHaveValue('Typed');
});

test('the list of shortcuts comes with a question mark, goes with Escape, and gives the focus back', async ({
  app,
  page,
}) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(app.link('Payments release')).toBeFocused();
});

test('shortcuts can be turned off', async ({ app, page }) => {
  await app.open('/settings/preferences');
  await choice(page, 'Keyboard shortcuts', 'Off').check();
  await app.heading.focus();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await app.link('Webhooks').click();
  await expect(app.heading).toHaveText('Webhooks');
  await expect(app.link('New')).not.toHaveAttribute('aria-keyshortcuts');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeHidden();
});
