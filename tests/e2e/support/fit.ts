import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A window of 1280 px at 400 % zoom is 320 px wide. */
const WIDTHS = [320, 390, 768, 1280, 1920];

/** Checks that the page does not scroll sideways, and that all controls are inside the window, with larger text too. */
export async function expectToFit(page: Page): Promise<void> {
  for (const text of ['100%', '200%']) {
    await setTextSize(page, text);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const outside = [...document.querySelectorAll('button, a.button, input, h1')].filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return element.checkVisibility() && width > 1 && (left < 0 || right > clientWidth);
        });
        return {
          sideways: scrollWidth - clientWidth,
          outside: outside.map((element) => element.textContent || element.id),
        };
      });
      expect.soft(found, `${width} px, text at ${text}`).toEqual({ sideways: 0, outside: [] });
    }
  }
  await setTextSize(page, '');
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, size);
}
