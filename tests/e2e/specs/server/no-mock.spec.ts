import { expect, test } from '../../support/fixtures.ts';

test('no file of the mock is requested, and nothing speaks of a demo', async ({ app, page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  expect(requested.filter((url) => url.includes('mock'))).toEqual([]);
  await expect(page.getByText('Demo data')).toBeHidden();
});
