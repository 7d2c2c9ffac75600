// The browser's back and forward.
import type { App } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

async function createFromList(app: App): Promise<void> {
  await app.link('New').click();
  await app.fillNew({ name: 'Done', event: 'Case created', url: 'https://hooks.example.com/done' });
  await app.button('Create').click();
}

test('back leads from a created webhook to the page before the form', async ({ app, page }) => {
  await app.open('/settings/preferences');
  await app.link('Webhooks').click();
  await app.link('Payments release').click();
  await expect(app.heading).toHaveText('Payments release');
  await app.link('Back to webhooks').click();
  await createFromList(app);
  await expect(app.row('Done')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await expect(app.row('Done')).toHaveCount(1);
  await page.goBack();
  await expect(app.heading).toHaveText('Payments release');
  await page.goForward();
  await page.goForward();
  await expect(app.row('Done')).toHaveCount(1);
});

test('unsaved changes are still asked for after a webhook was created', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await createFromList(app);
  await app.link('Done').click();
  await app.name.fill('Changed');
  await page.goBack();
  await app.button('Keep editing').click();
  await expect(app.name).toHaveValue('Changed');
});

for (const number of ['2147483648', '4294967295', '4294967296', '99999999999999']) {
  test(`a page number that the API would refuse is a page that does not exist: ${number}`, async ({ app, page }) => {
    await app.open(`/settings/webhooks?page=${number}`);
    await expect(page.getByText('This page doesn’t exist')).toBeVisible();
    await app.link('Go to the first page').click();
    await expect(app.rows).toHaveCount(12);
  });
}

for (const number of ['-1', '0', '1e3']) {
  test(`what is no page number is the first page: ${number}`, async ({ app, page }) => {
    await app.open(`/settings/webhooks?page=${number}`);
    await expect(app.rows).toHaveCount(12);
    const hrefs = await page
      .locator('nav a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => /page=(0|-|\D)/.test(href ?? ''))).toEqual([]);
  });
}
