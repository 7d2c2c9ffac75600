// The browser's back and forward.
import { expect, test } from '../../support/fixtures.ts';

test('back leads from a created webhook to the page before the form', async ({ app, page }) => {
  await app.open('/settings/preferences');
  await app.link('Webhooks').click();
  await app.link('Payments release').click();
  await expect(app.heading).toHaveText('Payments release');
  await app.link('Back to webhooks').click();
  await app.link('New').click();
  await app.fillNew({
    name: 'Done',
    event: 'Case created',
    url: 'https://hooks.example.com/done',
  });
  await app.button('Create').click();
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
  await app.link('New').click();
  await app.fillNew({
    name: 'Done',
    event: 'Case created',
    url: 'https://hooks.example.com/done',
  });
  await app.button('Create').click();
  await app.link('Done').click();
  await app.name.fill('Changed');
  await page.goBack();
  await app.button('Keep editing').click();
  await expect(app.name).toHaveValue('Changed');
});

for (const number of ['4294967295', '4294967296', '-1', '0', '1e3']) {
  test(`a page number out of range leads nowhere: ${number}`, async ({ app, page }) => {
    await app.open(`/settings/webhooks?page=${number}`);
    await expect(page.getByText('There is no such page').or(app.rows.first()).or(app.alert)).toBeVisible();
    const hrefs = await page
      .locator('nav a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => /page=(0|-|\D)/.test(href ?? ''))).toEqual([]);
  });
}
