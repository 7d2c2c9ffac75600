import { type Browser, chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import config from '../../playwright.config.ts';
import { AppServer } from '../../support/app-server.ts';
import { freePort } from '../../support/free-port.ts';

// Lighthouse opens each page several times over.
test.setTimeout(120_000);

/** Where each page is, and an audit that finds something to look at only once the page is there. */
const PAGES = {
  'the list': { path: '/settings/webhooks', looksAt: 'td-has-header' },
  'the form': { path: '/settings/webhooks/new', looksAt: 'label' },
  'a webhook': { path: '/settings/webhooks/a534a6a6-b7fd-4b63-90ba-d0da572baaf1', looksAt: 'label' },
};

const CATEGORIES = ['accessibility', 'best-practices'];

let browser: Browser;
let files: AppServer;
let port: number;

test.beforeAll(async () => {
  port = await freePort();
  const options = config.use?.launchOptions;
  browser = await chromium.launch({ ...options, args: [...(options?.args ?? []), `--remote-debugging-port=${port}`] });
  files = await AppServer.start({ backend: 'mock' });
});

test.afterAll(async () => {
  await browser.close();
  await files.stop();
});

for (const [name, { path, looksAt }] of Object.entries(PAGES)) {
  for (const device of ['desktop', 'mobile'] as const) {
    test(`Lighthouse gives 100: ${name}, ${device}`, async () => {
      const flags = {
        port,
        onlyCategories: CATEGORIES,
        logLevel: 'error',
        throttlingMethod: 'provided',
        disableFullPageScreenshot: true,
      } as const;
      const result = await lighthouse(
        `${files.origin}${path}?mock=page`,
        flags,
        device === 'desktop' ? desktop : undefined,
      );
      const { categories = {}, audits = {}, runtimeError } = result?.lhr ?? {};
      expect(runtimeError).toBeUndefined();
      expect(audits[looksAt]?.scoreDisplayMode).toBe('binary');
      const weights = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
      const lacking = weights.flatMap(({ id, weight }) => {
        const { score, title, details } = audits[id] ?? {};
        return weight > 0 && score !== null && score !== 1 ? [`${title}: ${JSON.stringify(details)}`] : [];
      });
      expect(lacking).toEqual([]);
      const scores = Object.values(categories).map(({ id, score }) => [id, score]);
      expect(scores).toEqual(CATEGORIES.map((id) => [id, 1]));
    });
  }
}
