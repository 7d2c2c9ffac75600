// Retakes the README's screenshots. Run it by ./dev pictures

import { fileURLToPath } from 'node:url';
import { expect, test } from '../../support/fixtures.ts';

test.use({ viewport: { width: 1280, height: 800 } });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the screenshot of the list is retaken for the README, ${colorScheme}`, async ({ app, page }) => {
    await page.clock.setFixedTime('2026-06-24T09:30:00Z');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.open('/settings/webhooks');
    await expect(app.rows).toHaveCount(12);
    // The pointer must not hover over anything.
    await page.mouse.move(0, 0);
    const path = fileURLToPath(new URL(`../../screenshots/list-${colorScheme}.png`, import.meta.url));
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  });
}
