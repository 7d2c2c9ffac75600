import type { Page } from '@playwright/test';

/**
 * Stops the clock of a page that is not open yet. From then on only the test moves it, by `page.clock.runFor`, however
 * slow the machine is.
 */
export async function stopClock(page: Page): Promise<void> {
  // The clock runs from the first call to the second.
  await page.clock.install({ time: '2026-11-24T09:00:00Z' });
  await page.clock.pauseAt('2026-11-24T09:30:00Z');
}
