// Loads a page in a browser of its own and measures it.
import { chromium } from '../e2e/support/bench-tools.mjs';
import { LAUNCH } from '../e2e/support/chromium.mjs';

/** How fast the processor and the network are. */
/** @typedef {{ name: string, cpu: number, network?: { latency: number, bitsPerSecond: number } }} Conditions */

/** @type {Conditions} */
export const FAST = { name: '1×', cpu: 1 };
/** @type {Conditions} */
export const SLOW_CPU = { name: '4×', cpu: 4 };
/** What Lighthouse calls slow 4G, and a processor that is four times slower. @type {Conditions} */
export const SLOW = {
  name: '4× and slow 4G',
  cpu: 4,
  network: { latency: 150, bitsPerSecond: 1_600_000 },
};

/**
 * Milliseconds since the navigation began, and the time that scripts took. The first row shows the name of a webhook.
 * The app's own one can be used: before it, the name may be in the placeholder.
 * @typedef {{ firstPaint: number, firstRow: number, ownRow: number, script: number }} Times
 */
/** @typedef {import('@playwright/test').Page} Tab */

/** What the page writes to its console before the times of its first row and of its own one. */
const FIRST_ROWS = 'first rows: ';

/**
 * Writes to the console when the first row was in the document, or in a shadow root, and when the first one was outside
 * a placeholder. Runs before the page's own scripts. To ask the page for it would run the driver's scripts while the
 * page starts.
 * @param {string} title
 */
function reportRow(title) {
  let firstRow = 0;
  /** @param {Document | ShadowRoot} root */
  const watch = (root) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('tbody th')?.textContent) return;
      firstRow ||= performance.now();
      if (root.querySelector('.shell')) return;
      observer.disconnect();
      console.debug(title + JSON.stringify([firstRow, performance.now()]));
    });
    observer.observe(root, { childList: true, subtree: true });
  };
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
}

/** Returns when the first paint was, which may still be to come. */
function firstPaint() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime));
    observer.observe({ type: 'paint', buffered: true });
  });
}

/** @type {(tab: Tab, conditions: Conditions) => Promise<import('@playwright/test').CDPSession>} */
async function slowDown(tab, { cpu, network }) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network === undefined) return session;
  const throughput = network.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
  return session;
}

/**
 * Loads a page in a new browser, twice for a repeat visit, and returns the times of the last load.
 * @type {(url: string, conditions: Conditions, visits?: number) => Promise<Times>}
 */
export async function load(url, conditions, visits = 1) {
  const browser = await chromium.launch(LAUNCH);
  const context = await browser.newContext();
  await context.addInitScript(reportRow, FIRST_ROWS);
  try {
    for (let visit = 1; ; visit += 1) {
      const tab = await context.newPage();
      const session = await slowDown(tab, conditions);
      const message = tab.waitForEvent('console', (it) => it.text().startsWith(FIRST_ROWS));
      await tab.goto(url, { waitUntil: 'commit' });
      const [firstRow, ownRow] = JSON.parse((await message).text().slice(FIRST_ROWS.length));
      const paint = Number(await tab.evaluate(firstPaint));
      const { metrics } = await session.send('Performance.getMetrics');
      const script = 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
      if (visit === visits) return { firstPaint: paint, firstRow, ownRow, script };
      // Lets the page finish what it does after the list, which a repeat visit may find in the cache.
      await tab.waitForLoadState('networkidle');
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}
