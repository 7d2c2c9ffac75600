// Measures the memory of a page after it has shown 1,000 rows and is back at 25, beside what it took before.
import { serve } from './server.mjs';
import { embedded, standalone } from './subjects.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * Returns how many times the memory is after 1,000 rows what it was before, by page. That is the heap of JavaScript
 * after a garbage collection. The wasm's own memory never shrinks.
 * @param {Browser} browser
 */
export async function measureMemory(browser) {
  /** @type {Record<string, number>} */
  const ratios = {};
  for (const subject of [standalone(), embedded()]) {
    const account = { rows: 25, total: 5000 };
    const server = await serve(subject, account);
    const tab = await browser.newPage();
    const session = await tab.context().newCDPSession(tab);
    await tab.goto(server.origin + subject.path);
    const heading = () => tab.getByRole('rowheader');
    /** @type {(link: string, rows: number) => Promise<void>} */
    const turn = async (link, rows) => {
      account.rows = rows;
      await tab.getByRole('link', { name: link, exact: true }).click();
      await heading()
        .nth(rows - 1)
        .waitFor();
      await heading().nth(rows).waitFor({ state: 'detached' });
    };
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await heading().first().waitFor();
    await tab.waitForLoadState('networkidle');
    // Once there and back first: the browser compiles what runs for each row, and keeps that (150 KB).
    await turn('Next', 1000);
    await turn('Previous', 25);
    const before = await measure();
    await turn('Next', 1000);
    await turn('Previous', 25);
    ratios[subject.name] = (await measure()) / before;
    await tab.close();
    await server.stop();
  }
  return ratios;
}
