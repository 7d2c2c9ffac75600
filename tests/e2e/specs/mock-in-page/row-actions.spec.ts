import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Payments release';

test('a switch sets the state, and the change can be undone', async ({ app }) => {
  await app.open('/settings/webhooks');
  const row = app.row(NAME);
  const state = row.getByRole('switch', { name: NAME });
  await expect(state).toBeChecked();
  await state.click();
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(row).toContainText('Inactive');
  await expect(state).not.toBeChecked();
  await expect(state).toBeFocused();
  await app.button('Undo').click();
  await expect(row).not.toContainText('Inactive');
  await expect(state).toBeChecked();
});

test('a switch that is refused goes back, and says why', async ({ app, page }) => {
  await app.open('/settings/webhooks?mock=page,update@1.down:500');
  const row = app.row(NAME);
  await row.getByRole('switch').click();
  await expect(app.notifications).toContainText('not saved');
  await expect(row.getByRole('switch')).toBeChecked();
  await expect(row).not.toContainText('Inactive');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('a switch that is under way says so and can’t be used twice', async ({ app }) => {
  await app.open('/settings/webhooks?mock=page,slow:600');
  const row = app.row(NAME);
  const state = row.getByRole('switch');
  await state.click();
  await expect(state).toHaveAttribute('aria-busy', 'true');
  await expect(state).toHaveAttribute('aria-disabled', 'true');
  await state.click({ force: true });
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(row).toContainText('Inactive');
  await expect(state).toHaveAttribute('aria-busy', 'false');
});

test('a read-only list has no switches', async ({ app, page }) => {
  await app.open('/settings/webhooks?mock=page,readonly');
  await expect(app.row(NAME)).toBeVisible();
  await app.row(NAME).getByRole('switch').click();
  await expect(page.getByText('You can view webhooks but not change them')).toBeVisible();
  await expect(page.getByRole('switch')).toHaveCount(0);
  await expect(app.row(NAME)).toContainText('Active');
});

test('the menu of a row opens by its button, by a right click and by keys', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  const row = app.row(NAME);
  const menu = page.getByRole('menu', { name: `Actions for ${NAME}` });
  const opener = row.getByRole('button', { name: `Actions for ${NAME}` });
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await expect(menu.getByRole('menuitem')).toHaveText([
    'Edit',
    'Duplicate',
    'Send test',
    'Copy URL',
    'Copy identifier',
    'Copy as curl',
  ]);
  await expect(menu.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: 'Copy as curl' })).toBeFocused();
  await page.keyboard.press('s');
  await expect(menu.getByRole('menuitem', { name: 'Send test' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await expect(row.getByRole('button', { name: `Actions for ${NAME}` })).toBeFocused();
  await row.getByRole('cell').nth(1).click({ button: 'right' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await row.getByRole('link').focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(app.heading).toHaveText(NAME);
});

test('a test is sent from the row, and its outcome stays there', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  const row = app.row(NAME);
  await row.getByRole('button', { name: `Actions for ${NAME}` }).click();
  await page.getByRole('menuitem', { name: 'Send test' }).click();
  await expect(row.getByRole('status')).toContainText('The test message was received');
  await row.getByRole('link').click();
  await app.link('Back to webhooks').click();
  await expect(row.getByRole('status')).toContainText('The test message was received');
});

test('a test that is sent on the webhook’s own page is noted in its row', async ({ app }) => {
  await app.open('/settings/webhooks');
  await app.link(NAME).click();
  await app.button('Send test').click();
  await expect(app.page.getByRole('region', { name: 'Test result' })).toContainText('The test message was received');
  await app.link('Back to webhooks').click();
  await expect(app.row(NAME).getByRole('status')).toContainText('The test message was received');
});

test('a row is duplicated into the form', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app
    .row(NAME)
    .getByRole('button', { name: `Actions for ${NAME}` })
    .click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(app.heading).toHaveText('New webhook');
  await expect(app.name).toHaveValue(`Copy of ${NAME}`);
  await expect(app.url).toHaveValue('https://payments.northwind.example/v2/holds/reviewed');
  await app.link('Back to webhooks').click();
  await expect(page.getByRole('dialog', { name: 'Leave with unsaved changes?' })).toBeVisible();
});

test('values of a row are copied', async ({ app, page, context }) => {
  needs('readClipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('/settings/webhooks');
  const url = 'https://payments.northwind.example/v2/holds/reviewed';
  const copy = async (item: string, done: string) => {
    await app.row(NAME).getByRole('button').last().click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(app.notifications).toContainText(done);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copy('Copy URL', 'URL copied')).toBe(url);
  expect(await copy('Copy identifier', 'Identifier copied')).toMatch(/^[\da-f-]{36}$/);
  expect(await copy('Copy as curl', 'Command copied')).toContain(`curl --request POST '${url}'`);
});

test('the rows are one tab stop', async ({ app, page }) => {
  // The pages of the list follow the rows. After the last control of a page, not every browser returns to it.
  await app.open('/settings/webhooks?mock=page,many:60');
  await app.rows.first().getByRole('link').focus();
  await page.keyboard.press('End');
  await expect(app.rows.last().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(app.rows.last().getByRole('switch')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(app.rows.first().getByRole('switch')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(app.rows.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(app.rows.first().getByRole('switch')).toBeFocused();
});
