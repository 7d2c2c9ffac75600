import { expect, test } from '../support/fixtures.ts';

test.describe('on the mock in the page', () => {
  test.use({ backend: 'mock' });

  test('what is made survives a reload and can be reset', async ({ app, page, targets }) => {
    await app.open('/settings/webhooks/new');
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible();
    await app.fillNew({ name: 'Mine', event: 'Case created', url: targets.answering(200) });
    await app.button('Create').click();
    await expect(app.row('Mine')).toBeVisible();
    await app.reload();
    await expect(app.row('Mine')).toBeVisible();
    await app.button('Reset demo data').click();
    await expect(app.row('Mine')).toBeHidden();
    await expect(app.rows).toHaveCount(12);
  });
});

test.describe('on a real backend', () => {
  test.use({ backend: 'http' });

  test('no file of the mock is requested, and nothing speaks of a demo', async ({ app, page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await app.open('/settings/webhooks');
    await expect(app.rows).toHaveCount(12);
    expect(requested.filter((url) => url.includes('mock'))).toEqual([]);
    await expect(page.getByText('Demo data')).toBeHidden();
  });
});
