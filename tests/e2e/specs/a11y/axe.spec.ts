import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from '../../support/fixtures.ts';
import { STATES } from '../../support/states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const LOOKS = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const;

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing: ${state}`, async ({ app, page, webhooks, guard }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach({ app, webhooks, guard });
    await page.evaluate(AXE);
    for (const [look, media] of Object.entries(LOOKS)) {
      for (const width of [1280, 390]) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 900 });
        const options: RunOptions = { runOnly: TAGS };
        if (media.contrast === 'more') options.rules = { 'color-contrast-enhanced': { enabled: true } };
        const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options), options);
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`));
        expect.soft(found, `${look}, ${width} px`).toEqual([]);
      }
    }
  });
}
