import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const choice = (page: Page, field: string, name: string): Locator =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name, exact: true });

const background = (page: Page) =>
  page.locator('.webhook-settings').evaluate((it) => getComputedStyle(it).backgroundColor);

test('the theme is stored on the device and applies before the first render', async ({ app, page, guard }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await app.open('/settings/webhooks');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Preferences' }).click();
  await expect(choice(page, 'Theme', 'System')).toBeChecked();
  const light = await background(page);
  await choice(page, 'Theme', 'Dark').check();
  await expect.poll(() => background(page)).not.toBe(light);
  await page.reload();
  await expect(choice(page, 'Theme', 'Dark')).toBeChecked();
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#131318');
  // Without the app's script, only what the page applies at its start is in effect.
  await page.route(/boot.*\.js/, (route) => route.abort());
  guard.disable();
  await page.reload();
  await expect(page.locator('#webhook-settings')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('.shell .top-bar')).toBeVisible();
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

test('single keys navigate, except in text fields', async ({ app, page }) => {
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

test('a shortcut asks before unsaved changes are left', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('Typed');
  await app.heading.focus();
  // The page for a new webhook is open already.
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

test('the question mark opens the list of shortcuts, and Escape closes it and restores the focus', async ({
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
