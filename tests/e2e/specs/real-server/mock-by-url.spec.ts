import { expect, test } from '../../support/fixtures.ts';

test('?mock= does not replace a real backend by the mock', async ({ app, page }) => {
  await page.goto(`${app.origin}/settings/webhooks?mock=empty`);
  await expect(app.heading).toHaveText('The demo server is turned off here');
});

test.describe('with `mockByUrl`', () => {
  test.use({ config: { mockByUrl: true } });

  test('?mock= replaces a real backend by the mock', async ({ app, page }) => {
    await page.goto(`${app.origin}/settings/webhooks?mock=empty`);
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await expect(page.getByText('Demo data', { exact: true })).toBeVisible();
  });
});
