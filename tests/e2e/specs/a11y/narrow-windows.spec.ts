import { expect, test } from '../../support/fixtures.ts';
import { STATES } from '../../support/states.ts';

// A window of 1280 px at 400 % zoom is 320 px wide.
const WIDTHS = [320, 390, 768, 1280, 1920];

for (const [state, reach] of Object.entries(STATES)) {
  test(`the page does not scroll sideways, and all controls are inside the window: ${state}`, async ({
    app,
    page,
    webhooks,
    guard,
  }) => {
    await reach({ app, webhooks, guard });
    for (const text of ['100%', '200%']) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
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
  });
}
