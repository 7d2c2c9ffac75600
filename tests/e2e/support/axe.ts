import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './fixtures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules for WCAG 2.2 A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const DISPLAY_MODES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const;

export type DisplayMode = keyof typeof DISPLAY_MODES;

/** Checks the page with axe in each mode, on a wide and a narrow screen. In high contrast, contrast must reach AAA. */
export async function expectNoAxeViolations(
  page: Page,
  modes = Object.keys(DISPLAY_MODES) as DisplayMode[],
): Promise<void> {
  await page.evaluate(AXE);
  for (const mode of modes) {
    const media = DISPLAY_MODES[mode];
    for (const width of [1280, 390]) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 900 });
      const options: RunOptions = { runOnly: TAGS };
      if (media.contrast === 'more') options.rules = { 'color-contrast-enhanced': { enabled: true } };
      const { violations } = await page.evaluate(
        (options) =>
          (
            globalThis as unknown as {
              axe: { run(options: RunOptions): Promise<AxeResults> };
            }
          ).axe.run(options),
        options,
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
      );
      expect.soft(found, `${mode}, ${width} px`).toEqual([]);
    }
  }
}
