import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { expect, test } from '../../support/fixtures.ts';

// With scrollbars that take room, as most have them on a desk.
test.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } });

const LIST = '/settings/webhooks';
const EDIT = `${LIST}/a534a6a6-b7fd-4b63-90ba-d0da572baaf1`;

const PAGES = [
  { what: 'the list', path: LIST, held: 'Loading webhooks', there: 'Case state (old integration)' },
  { what: 'a webhook', path: EDIT, held: 'Loading the webhook', there: 'Payments release' },
];

/** What has moved since the page was opened, by the browser's own measure: which elements, from where to where. */
function moved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // A browser that has seen none says nothing: two frames later all that there was is told.
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

    for (const { what, path, held, there } of PAGES) {
      test(`nothing moves when what was waited for comes: ${what}`, async ({ app, page, webhooks }) => {
        await webhooks.hold('list');
        await app.open(path);
        await page.getByText(held).waitFor({ state: 'attached' });
        // What the eye has seen for a frame is what may not move.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await page.evaluate(() => document.fonts.ready);
        await webhooks.release('list');
        await page.getByText(there).first().waitFor();
        expect(await moved(page)).toEqual([]);
      });
    }
  });
}

test('the measure sees what moves', async ({ app, page }) => {
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  await page.evaluate(() => document.querySelector('[role="main"]')?.prepend(document.createElement('hr')));
  await expect.poll(() => moved(page)).not.toEqual([]);
});
