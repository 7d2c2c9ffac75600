import { NEW_WEBHOOK } from '../../support/create-form.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';
import { insecure } from '../../support/insecure-origin.ts';

test('the app starts over plain HTTP, with the mock in the page', async ({ app, page }) => {
  await page.goto(`${insecure(app.origin)}/settings/webhooks`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(app.rows).toHaveCount(12);
  await app.link('New').click();
  await app.fillNew(NEW_WEBHOOK);
  await app.button('Create').click();
  await expect(app.row(NEW_WEBHOOK.name)).toContainText('Active');
});

test('an identifier is copied over plain HTTP', async ({ app, page }) => {
  await page.goto(`${insecure(app.origin)}/settings/webhooks`);
  await app.link('Payments release').click();
  const copy = app.button('Copy identifier');
  await copy.click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await expect(copy).toBeFocused();
  const identifier = page.url().split('/').at(-1);
  await app.name.fill('');
  await app.name.press('ControlOrMeta+v');
  await expect(app.name).toHaveValue(identifier ?? '');
});

test('a browser that can’t copy at all says so', async ({ app, page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await page.goto(`${insecure(app.origin)}/settings/webhooks`);
  await app.link('Payments release').click();
  await app.button('Copy identifier').click();
  await expect(page.getByText('This browser can’t copy here. Select the text instead.')).toBeVisible();
});

test('the package works over plain HTTP', async ({ host, page }) => {
  host.serve({ script: mountWith() });
  await page.goto(insecure(host.origin));
  await expect(page.getByRole('link', { name: 'Payments release' })).toBeVisible();
  await page.getByRole('link', { name: 'Payments release' }).click();
  await page.getByRole('button', { name: 'Copy identifier' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
});
