// Pictures of the main pages. After a change that is meant: ./dev pictures

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { fileName, NOW, pinLook, SCHEMES, WIDTHS } from '../../support/look.ts';
import { speak } from '../../support/speak.ts';
import { STATES } from '../../support/states.ts';

const PAGES = ['list', 'list, empty', 'new', 'new, with problems', 'edit', 'preferences'];

test.beforeEach(async ({ page, webhooks }) => {
  await page.clock.setFixedTime(NOW);
  await webhooks.clock.pauseAt(NOW);
  await pinLook(page);
});

for (const state of PAGES) {
  test(`page: ${state}`, async ({ app, page, webhooks, guard }) => {
    await STATES[state]!({ app, webhooks, guard });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) await look(page, width, fileName('page', state, width, colorScheme));
    }
  });
}

for (const state of ['list', 'new, with problems', 'edit, saved']) {
  test(`page, right to left: ${state}`, async ({ app, page, webhooks, guard }) => {
    await STATES[state]!({ app, webhooks, guard });
    await speak(page, 'ar');
    for (const width of [390, 1280]) await look(page, width, fileName('arabic', state, width));
  });
}

async function look(page: Page, width: number, picture: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // The pointer is where the last click was.
  await page.mouse.move(0, 0);
  // One screen of a list has all there is to see of it.
  const fullPage = !/list/.test(picture);
  // Languages name themselves, and the font knows no Japanese.
  const mask = [page.locator('label[lang="ja"]')];
  await expect.soft(page).toHaveScreenshot(picture, { fullPage, mask });
}
