// The list in panels of any width: nothing is cut beside free room.
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const WIDTHS = [320, 480, 800, 1040, 1400];
/** The shortest URL that may be cut. */
const LEGIBLE = 28;
/** The longest event's name, and one of each kind that is cut where room is short. */
const SEED = "mock.control.seed(['CASE_CREATED', 'TRANSACTION_MONITORING_ASYNC_COMPLETED'].map((type, at) => ({";

const script = (locale: string) => `
import { createMock } from '@/mock.js';
const mock = createMock();
await ${SEED}
  name: ['Case intake', 'Monitoring results for the data warehouse'][at],
  type,
  url: ['https://hooks.example/a', 'https://payments.northwind.example/v2/monitoring/asynchronous-results'][at],
})));
${mountWith(`mock, locale: '${locale}'`)}`;

for (const locale of ['en', 'de', 'fr', 'ar']) {
  test(`rows read well at any width, in ${locale}`, async ({ host, page }) => {
    await host.open({
      script: script(locale),
      head: '<link rel="stylesheet" href="/host.css">',
      files: { '/host.css': 'body { margin: 0 }' },
    });
    await expect(page.getByRole('row')).toHaveCount(3);
    for (const unit of ['16px', '14px']) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const rows = await page.evaluate(async (unit) => {
          const target = document.querySelector<HTMLElement>('#target')!;
          target.style.setProperty('--webhooks-unit', unit);
          await new Promise(requestAnimationFrame);
          const lines = (element: Element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          };
          return [...target.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
            const [url, time, event] = ['.url', 'time', '.event'].map((name) => row.querySelector(name)!);
            const { offsetWidth, scrollWidth } = url as HTMLElement;
            const shown = (offsetWidth / scrollWidth) * url!.textContent.length;
            return {
              url: shown >= url!.textContent.length ? Number.POSITIVE_INFINITY : shown,
              lines: lines(time!),
              isCut: event!.scrollHeight > event!.clientHeight + 1,
              overflow: document.documentElement.scrollWidth - innerWidth,
            };
          });
        }, unit);
        for (const { url, lines, isCut, overflow } of rows) {
          const where = `at ${width} px, in units of ${unit}`;
          expect.soft(url, `letters of the URL ${where}`).toBeGreaterThanOrEqual(LEGIBLE);
          expect.soft(lines, `lines of the time ${where}`).toBe(1);
          expect.soft(isCut, `the event is cut ${where}`).toBe(false);
          expect.soft(overflow, `the page scrolls sideways ${where}`).toBeLessThanOrEqual(0);
        }
      }
    }
  });
}

test('a name is whole on a phone, beside the status', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await host.open({ script: script('en') });
  const link = page.getByRole('link', {
    name: 'Monitoring results for the data warehouse',
  });
  expect(await link.evaluate((link) => link.scrollWidth <= link.clientWidth)).toBe(true);
  const [name, status] = [await link.boundingBox(), await page.locator('.badge').last().boundingBox()];
  expect(name!.x + name!.width).toBeLessThanOrEqual(status!.x);
});
