import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { SAMPLE_ID } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';

// Playwright hides scrollbars by default; on most desktops they take space.
test.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } });

const LIST = '/settings/webhooks';
const EDIT = `${LIST}/${SAMPLE_ID}`;

const PAGES = [
  { what: 'the list', path: LIST, loading: 'Loading webhooks', loaded: 'Case state (old integration)' },
  { what: 'a webhook', path: EDIT, loading: 'Loading the webhook', loaded: 'Payments release' },
];

/** Returns the layout shifts since the page was opened, with their elements and positions. */
function moved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // The observer is not called without shifts. Two frames later, all shifts have been recorded.
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(observer.takeRecords()))));
    });
    type Shift = PerformanceEntry & {
      sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    return (shifts as Shift[]).flatMap(({ sources }) =>
      sources.map(
        ({ node, previousRect: from, currentRect: to }) =>
          `${node?.nodeName} ${node?.className}: ${from.x},${from.y} to ${to.x},${to.y}`,
      ),
    );
  });
}

for (const width of [1280, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { what, path, loading, loaded } of PAGES) {
      test(`nothing moves when the data arrives: ${what}`, async ({ app, page, webhooks }) => {
        await webhooks.hold('list');
        await app.open(path);
        await page.getByText(loading).waitFor({ state: 'attached' });
        // The loading state must be visible for a frame, or else its shifts don't count.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await page.evaluate(() => document.fonts.ready);
        await webhooks.release('list');
        await page.getByText(loaded).first().waitFor();
        expect(await moved(page)).toEqual([]);
      });
    }
  });
}

test('a layout shift is measured', async ({ app, page }) => {
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  await page.evaluate(() => document.querySelector('[role="main"]')?.prepend(document.createElement('hr')));
  await expect.poll(() => moved(page)).not.toEqual([]);
});
