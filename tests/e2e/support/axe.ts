import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './fixtures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules for WCAG 2.2 A and AA, and axe's best practices. */
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rule on contrast of level AAA. */
const ENHANCED = 'color-contrast-enhanced';

export const DISPLAY_MODES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const;

export type DisplayMode = keyof typeof DISPLAY_MODES;

/**
 * Checks the page with axe in each mode, on a wide and a narrow screen. Modes differ in their colours only, so that all
 * but the first one are checked for these. In high contrast, contrast must reach AAA.
 */
export async function expectNoAxeViolations(
  page: Page,
  modes = Object.keys(DISPLAY_MODES) as DisplayMode[],
): Promise<void> {
  await page.evaluate(AXE);
  for (const mode of modes) {
    const media = DISPLAY_MODES[mode];
    const isEnhanced = media.contrast === 'more';
    for (const width of [1280, 390]) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 900 });
      const options = mode === modes[0] ? allRules(isEnhanced) : colorRules(isEnhanced);
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

const allRules = (isEnhanced: boolean): RunOptions => ({
  runOnly: ALL_RULES,
  rules: { [ENHANCED]: { enabled: isEnhanced } },
});

/** Rules by their names: axe ignores the option `rules` beside them. */
const colorRules = (isEnhanced: boolean): RunOptions => ({
  runOnly: { type: 'rule', values: isEnhanced ? [...COLOR_RULES, ENHANCED] : COLOR_RULES },
});
