import { expect, test } from '../../support/fixtures.ts';

test('an address does not put the mock in the place of a real backend', async ({ app, page }) => {
  await page.goto(`${app.origin}/settings/webhooks?mock=empty`);
  await expect(app.heading).toHaveText('The demo server is switched off here');
});

test.describe('where the configuration lets it', () => {
  test.use({ config: { mockByUrl: true } });

  test('it does', async ({ app, page }) => {
    await page.goto(`${app.origin}/settings/webhooks?mock=empty`);
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible();
  });
});
