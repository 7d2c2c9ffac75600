import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

test('a webhook page shows what can be changed and what can’t', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await expect(app.state('Active')).toBeChecked();
  await expect(app.state('Active')).toHaveAccessibleDescription('Messages are sent when the event happens.');
  await expect(app.state('Inactive')).toHaveAccessibleDescription(/No messages are sent\./);
  const about = page.getByRole('region', { name: 'About this webhook' });
  await expect(about).toContainText('Transaction reviewed');
  await expect(about).toContainText('The event can’t be changed once the webhook exists.');
  await expect(about).toContainText(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}/);
  await expect(about.getByText('Created', { exact: true })).toBeVisible();
});

test('the identifier can be copied', async ({ app, page, context }) => {
  needs('readClipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin });
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.button('Copy identifier').click();
  await expect(page.getByText('Copied')).toBeVisible();
  const id = page.url().split('/').at(-1) ?? 'none';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(id);
});

test('a save shows the stored values and stays on the page', async ({ app, page, targets }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.name.fill('  Payments, renamed ');
  await app.url.fill(targets.answering(200));
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(app.heading).toHaveText('Payments, renamed');
  await expect(page).toHaveTitle('Payments, renamed · Webhook Settings');
  await expect(app.name).toHaveValue('Payments, renamed');
  await expect(app.button('Save')).toBeDisabled();
  await app.link('Back to webhooks').click();
  await expect(app.row('Payments, renamed')).toContainText(targets.answering(200));
});

test('the form has nothing to save after a field is changed back', async ({ app }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await expect(app.button('Save')).toBeDisabled();
  await app.name.fill('Another');
  await expect(app.button('Save')).toBeEnabled();
  await app.name.fill('Payments release');
  await expect(app.button('Save')).toBeDisabled();
});

test('an invalid value prevents a save and is explained beside its field', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.name.fill('');
  await app.name.press('Enter');
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await expect(app.name).toBeFocused();
  await expect(app.button('Send test')).toBeDisabled();
});
