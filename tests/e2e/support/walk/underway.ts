import type { Page } from '@playwright/test';

/**
 * Has a page count what it waits for. The page itself must do so: what Playwright tells of requests comes later than
 * what the page shows, and while they are answered by a route, later still.
 */
export async function countUnderway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { underway: 0 });
    const count = <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
      function (this: unknown, ...given: Arguments): Promise<Result> {
        counted.underway += 1;
        const promise = work.apply(this, given);
        // Whoever waits for it goes on first, and may begin with the next.
        const end = () => void setTimeout(() => (counted.underway -= 1));
        promise.then(end, end);
        return promise;
      };
    globalThis.fetch = count(globalThis.fetch);
    Response.prototype.text = count(Response.prototype.text);
  });
}

/** Whether the app is there, and neither waits for an answer nor goes from one page to another. */
export function isIdle(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isThere = document.querySelector('h1') !== null;
    const isBusy =
      document.querySelector('[aria-busy="true"]') !== null ||
      document.documentElement.hasAttribute('data-webhooks-leaving');
    return isThere && !isBusy && (globalThis as typeof globalThis & { underway: number }).underway === 0;
  });
}
