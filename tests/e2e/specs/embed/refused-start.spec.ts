import type { Page } from '@playwright/test';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

/** Whether the element that `mount` was given is still in memory. */
async function isKept(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  // What a finalizer releases is collected by the next collection.
  for (let nth = 0; nth < 3; nth += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return page.evaluate(() => (globalThis as unknown as { kept: WeakRef<Element> }).kept.deref() !== undefined);
}

// The package checks options itself, so that only a fault in it makes the app refuse them.
const REFUSED = `
const { stringify } = JSON;
JSON.stringify = (value, ...more) => {
  const isConfig = value !== null && typeof value === 'object' && 'backend' in value;
  return stringify(isConfig ? { ...value, unheard: 1 } : value, ...more);
};`;

for (const isRefused of [true, false])
  test(`settings that ${isRefused ? 'were refused are not' : 'are mounted are'} kept in memory`, async ({
    guard,
    host,
    page,
  }) => {
    needs('devTools');
    guard.disable();
    await host.open({
      script: `
        import { mount } from '@/index.js';
        ${isRefused ? REFUSED : ''}
        const start = async () => {
          const target = document.body.appendChild(document.createElement('div'));
          globalThis.kept = new WeakRef(target);
          const handle = mount(target, { mock: true });
          const outcome = await handle.ready.then(() => 'ready', (error) => error.message);
          ${isRefused ? 'handle.destroy();' : ''}
          target.remove();
          document.title = outcome;
        };
        await start();`,
    });
    await expect(page).toHaveTitle(isRefused ? /unheard/ : 'ready');
    expect(await isKept(page)).toBe(!isRefused);
  });
