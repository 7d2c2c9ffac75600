// Compares pictures of the main pages. After an intended change, run ./dev pictures

import type { Page } from '@playwright/test';
import { NOW, pictureName, pinAppearance, SCHEMES, WIDTHS } from '../../support/appearance.ts';
import { expect, test } from '../../support/fixtures.ts';
import { switchLanguage } from '../../support/language.ts';
import { STATES } from '../../support/states.ts';

const PAGES = ['list', 'list, empty', 'new', 'new, with problems', 'edit', 'preferences'];

test.beforeEach(async ({ page, webhooks }) => {
  await page.clock.setFixedTime(NOW);
  await webhooks.clock.pauseAt(NOW);
  await pinAppearance(page);
});

for (const state of PAGES) {
  test(`the page matches its pictures: ${state}`, async ({ app, page, webhooks, guard }) => {
    await STATES[state]!({ app, webhooks, guard });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) await compare(page, width, pictureName('page', state, width, colorScheme));
    }
  });
}

for (const state of ['list', 'new, with problems', 'edit, saved']) {
  test(`the page matches its pictures from right to left: ${state}`, async ({ app, page, webhooks, guard }) => {
    await STATES[state]!({ app, webhooks, guard });
    await switchLanguage(page, 'ar');
    for (const width of [390, 1280]) await compare(page, width, pictureName('arabic', state, width));
  });
}

// Japanese is left out, because the font has no letters for it.
for (const tag of ['en', 'ar', 'de', 'es', 'fr']) {
  test(`the searched list matches its pictures in every language: ${tag}`, async ({ app, page, webhooks, guard }) => {
    await STATES['list, searched']!({ app, webhooks, guard });
    if (tag !== 'en') await switchLanguage(page, tag);
    for (const width of [390, 1280]) await compare(page, width, pictureName('searched-list', tag, width));
  });
}

async function compare(page: Page, width: number, picture: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // The pointer must not hover over anything.
  await page.mouse.move(0, 0);
  // The first screen of a list shows all its elements.
  const fullPage = !/list/.test(picture);
  // The font has no Japanese letters, so another font draws this name.
  const mask = [page.locator('label[lang="ja"]')];
  await expect.soft(page).toHaveScreenshot(picture, { fullPage, mask });
}
