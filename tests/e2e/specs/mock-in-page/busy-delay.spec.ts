import type { Page } from '@playwright/test';
import { SAMPLE_ID } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';

/** Keeps all animations of the page paused at their start. */
const pauseAnimations = (page: Page) =>
  page.addInitScript(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { animation-play-state: paused !important; }');
    document.adoptedStyleSheets.push(still);
  });

test('the loading state of a webhook appears only after 150 ms', async ({ app, page }) => {
  await pauseAnimations(page);
  await app.open(`${LIST}/${SAMPLE_ID}?mock=page,slow:600000`);
  const loading = page.locator('.busy').first();
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

test('the placeholder of the list is there at once, as before the app runs', async ({ app, page }) => {
  await pauseAnimations(page);
  await app.open(`${LIST}?mock=page,slow:600000`);
  await expect(page.getByText('Loading webhooks')).toBeAttached();
  await expect(page.locator('.skeleton').first()).toBeVisible();
});
