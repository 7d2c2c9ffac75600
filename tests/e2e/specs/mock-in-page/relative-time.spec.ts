import { expect, test } from '../../support/fixtures.ts';

test('a relative time has the exact time as its tooltip', async ({ app, page }) => {
  await page.clock.setFixedTime('2026-02-25T12:50:00Z');
  await app.open('/settings/webhooks');
  const time = app.row('Payments release').getByRole('time');
  await expect(time).toHaveText('2 hours ago');
  await expect(time).toHaveAttribute('datetime', /^2026-02-25T10:49:\d\d/);
  await expect(time).toHaveAttribute('title', /25 February 2026 at 10:49:\d\d/);
});
