import type { Page } from '@playwright/test';

/**
 * Makes a page count its pending requests and reads of response bodies.
 *
 * The page counts them itself, because Playwright reports a request as finished only after the page has shown its
 * result, and later still if a route answers it.
 */
export async function countPendingWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { pendingWork: 0 });
    const count = <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
      function (this: unknown, ...given: Arguments): Promise<Result> {
        counted.pendingWork += 1;
        const promise = work.apply(this, given);
        // The caller continues first, and may start the next request before this one is no longer counted.
        const end = () => void setTimeout(() => (counted.pendingWork -= 1));
        promise.then(end, end);
        return promise;
      };
    globalThis.fetch = count(globalThis.fetch);
    Response.prototype.text = count(Response.prototype.text);
  });
}

/** Returns whether the app is rendered, waits for no answer and is not in a transition between pages. */
export function isIdle(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isRendered = document.querySelector('h1') !== null;
    const isBusy =
      document.querySelector('[aria-busy="true"]') !== null ||
      document.documentElement.hasAttribute('data-webhooks-leaving');
    return isRendered && !isBusy && (globalThis as typeof globalThis & { pendingWork: number }).pendingWork === 0;
  });
}
