import { DISPLAY_MODES, type DisplayMode, expectNoAxeViolations } from '../../support/axe.ts';
import { expect, test } from '../../support/fixtures.ts';
import { openGallery } from '../../support/gallery.ts';

test.use({ build: 'gallery', contextOptions: { reducedMotion: 'reduce' } });

for (const mode of Object.keys(DISPLAY_MODES) as DisplayMode[]) {
  test(`axe finds no violations in the gallery: ${mode}`, async ({ app, page }) => {
    await openGallery(app);
    await expectNoAxeViolations(page, [mode]);
  });
}

test('the gallery does not scroll sideways', async ({ app, page }) => {
  await openGallery(app);
  for (const text of ['100%', '200%']) {
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(sideways, `${width} px, text at ${text}`).toBe(0);
    }
  }
});
