import { type Browser, chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import config from '../../playwright.config.ts';
import { SAMPLE_ID } from '../../support/api.ts';
import { AppServer } from '../../support/app-server.ts';
import { freePort } from '../../support/local-server.mjs';

// Lighthouse loads each page several times.
test.setTimeout(120_000);

/** The path of each page, and an audit that applies only if the page has rendered. */
const PAGES = {
  'the list': { path: '/settings/webhooks', proof: 'td-has-header' },
  'the form': { path: '/settings/webhooks/new', proof: 'label' },
  'a webhook': { path: `/settings/webhooks/${SAMPLE_ID}`, proof: 'label' },
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

for (const [name, { path, proof }] of Object.entries(PAGES)) {
  for (const device of ['desktop', 'mobile'] as const) {
    test(`Lighthouse scores 100: ${name}, ${device}`, async () => {
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
      expect(audits[proof]?.scoreDisplayMode).toBe('binary');
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
