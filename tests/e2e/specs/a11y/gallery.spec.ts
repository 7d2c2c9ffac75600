import { expectNothingOfAxe, LOOKS, type Look } from '../../support/axe.ts';
import { expect, test } from '../../support/fixtures.ts';
import { openGallery } from '../../support/gallery.ts';

test.use({ build: 'gallery', contextOptions: { reducedMotion: 'reduce' } });

for (const look of Object.keys(LOOKS) as Look[]) {
  test(`axe finds nothing in the gallery: ${look}`, async ({ app, page }) => {
    await openGallery(app);
    await expectNothingOfAxe(page, [look]);
  });
}

test('nothing in the gallery has to be scrolled sideways', async ({ app, page }) => {
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
