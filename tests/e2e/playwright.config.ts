import { defineConfig } from '@playwright/test';
import type { WebhooksOptions } from 'webhook-settings/playwright';
import { LAUNCH } from './support/chromium.mjs';
import type { Backend } from './support/fixtures.ts';

export default defineConfig<{ backend: Backend } & WebhooksOptions>({
  testDir: 'specs',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  reporter: process.env.CI ? [['list']] : [['line']],
  expect: {
    // Two machines with the same font still draw the edges of letters slightly differently.
    toHaveScreenshot: {
      pathTemplate: 'specs/visual/pictures/{arg}{ext}',
      maxDiffPixelRatio: 0.0005,
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
    },
  },
  use: {
    browserName: 'chromium',
    webhooksServe: false,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: LAUNCH,
  },
  projects: [
    // This project overwrites files of the repository, so it runs only on request.
    ...(process.env.PICTURES
      ? [
          {
            name: 'pictures',
            testMatch: /specs\/pictures\/.*\.spec\.ts/,
            use: { backend: 'page', serviceWorkers: 'block' } as const,
          },
        ]
      : []),
    // This project tests an address that `./dev fresh` serves, so it runs only from there.
    ...(process.env.FRESH_ADDRESS ? [{ name: 'fresh', testMatch: /specs\/fresh\/.*\.spec\.ts/ }] : []),
    {
      name: 'mock-in-page',
      testMatch: /specs\/(on-every-mock|mock-in-page|field)\/.*\.spec\.ts/,
      use: { backend: 'page', serviceWorkers: 'block' },
    },
    {
      name: 'mock-in-worker',
      testMatch: /specs\/(on-every-mock|mock-in-worker)\/.*\.spec\.ts/,
      use: { backend: 'worker' },
    },
    {
      name: 'mock-in-node',
      testMatch: /specs\/(on-every-mock|mock-in-node)\/.*\.spec\.ts/,
      use: { backend: 'node', webhooksServe: true },
    },
    { name: 'a11y', testMatch: /specs\/a11y\/.*\.spec\.ts/, use: { backend: 'node', webhooksServe: true } },
    {
      name: 'visual',
      testMatch: /specs\/visual\/.*\.spec\.ts/,
      use: { backend: 'node', webhooksServe: true, contextOptions: { reducedMotion: 'reduce' } },
    },
    { name: 'lighthouse', testMatch: /specs\/lighthouse\/.*\.spec\.ts/ },
    { name: 'walk', testMatch: /specs\/walk\/.*\.spec\.ts/, use: { backend: 'node', webhooksServe: true } },
    { name: 'embed', testMatch: /specs\/(embed|examples)\/.*\.spec\.ts/, use: { webhooksServe: true } },
    { name: 'hosts', testMatch: /specs\/hosts\/.*\.spec\.ts/ },
    { name: 'real-server', testMatch: /specs\/(on-every-mock|real-server)\/.*\.spec\.ts/, use: { backend: 'server' } },
  ],
});
