import { fileURLToPath } from 'node:url';
import { expect, test } from '../../support/fixtures.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the picture in the README', async ({ app, page }) => {
  await page.clock.setFixedTime('2026-06-24T09:30:00Z');
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await page.screenshot({ path: fileURLToPath(new URL('../../screenshots/list.png', import.meta.url)), animations: 'disabled' });
});
