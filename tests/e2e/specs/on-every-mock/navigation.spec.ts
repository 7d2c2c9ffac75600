import { expect, test } from '../../support/fixtures.ts';

test('deep links and reloads open the right page, with its title', async ({ app, page }) => {
  await app.open('/settings');
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await expect(page).toHaveTitle('Webhooks · Webhook Settings');
  await app.link('Payments release').click();
  await expect(page).toHaveTitle('Payments release · Webhook Settings');
  await app.reload();
  await expect(app.heading).toHaveText('Payments release');
  await app.open('/settings/webhooks/new');
  await expect(page).toHaveTitle('New webhook · Webhook Settings');
  await app.open('/');
  await expect(page).toHaveTitle('Home · Webhook Settings');
});

test('back and forward go through the visited pages', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await expect(app.heading).toHaveText('Payments release');
  await app.link('Back to webhooks').click();
  await expect(app.heading).toHaveText('Webhooks');
  await app.link('New').click();
  await expect(app.heading).toHaveText('New webhook');
  await page.goBack();
  await expect(app.heading).toHaveText('Webhooks');
  await page.goBack();
  await expect(app.heading).toHaveText('Payments release');
  await page.goForward();
  await page.goForward();
  await expect(app.heading).toHaveText('New webhook');
});

test('navigation moves the focus to the heading of the new page', async ({ app }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await expect(app.heading).toHaveText('Payments release');
  await expect(app.heading).toBeFocused();
  await app.link('Back to webhooks').click();
  await expect(app.heading).toHaveText('Webhooks');
  await expect(app.heading).toBeFocused();
});

test('an unknown path shows a page with a way on', async ({ app, page }) => {
  await app.open('/nowhere/at/all');
  await expect(app.heading).toHaveText('Page not found');
  await expect(page).toHaveTitle('Page not found · Webhook Settings');
  await app.link('Go to webhooks').click();
  await app.enterTokenIfAsked();
  await expect(app.rows).toHaveCount(12);
});

for (const id of ['00000000-0000-0000-0000-000000000000', 'no-identifier']) {
  test(`the page of a missing webhook explains itself: ${id}`, async ({ app, page }) => {
    await page.goto(`${app.origin}/settings/webhooks/${id}`);
    if (app.wantsToken && id.startsWith('0')) await app.enterTokenIfAsked();
    await expect(page.getByRole('heading', { name: 'This webhook does not exist' })).toBeVisible();
    await app.link('Go to webhooks').click();
    if (app.wantsToken && !id.startsWith('0')) await app.enterTokenIfAsked();
    await expect(app.rows).toHaveCount(12);
  });
}

test('the skip link moves the focus past the menus', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await app.link('Skip to content').focus();
  await page.keyboard.press('Enter');
  await expect(app.heading).toBeFocused();
});
