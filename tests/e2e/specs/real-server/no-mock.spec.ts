import { expect, test } from '../../support/fixtures.ts';

test('a real backend loads no file of the mock and shows no demo badge', async ({ app, page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  expect(requested.filter((url) => url.includes('mock'))).toEqual([]);
  await expect(page.getByText('Demo data')).toBeHidden();
});
