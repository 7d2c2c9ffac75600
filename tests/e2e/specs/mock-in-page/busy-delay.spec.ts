import { SAMPLE_ID } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';

for (const { what, path } of [
  { what: 'the list', path: LIST },
  { what: 'a webhook', path: `${LIST}/${SAMPLE_ID}` },
]) {
  test(`the loading state of ${what} appears only after 150 ms`, async ({ app, page }) => {
    // All animations stay paused at their start.
    await page.addInitScript(() => {
      const still = new CSSStyleSheet();
      still.replaceSync('* { animation-play-state: paused !important; }');
      document.adoptedStyleSheets.push(still);
    });
    await app.open(`${path}?mock=page,slow:600000`);
    const loading = page.locator('.skeleton, .busy').first();
    await expect(loading).toHaveCSS('visibility', 'hidden');
    // The page's own loading state follows that of its code.
    await expect(page.locator('.lazy-notice')).toHaveCount(0);
    const visibleAfter = (milliseconds: number) =>
      loading.evaluate((element, milliseconds) => {
        for (const animation of element.getAnimations()) animation.currentTime = milliseconds;
        return element.checkVisibility({ visibilityProperty: true });
      }, milliseconds);
    expect(await visibleAfter(149)).toBe(false);
    expect(await visibleAfter(151)).toBe(true);
  });
}
