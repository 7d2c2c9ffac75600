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
    // Of two machines with one font, no letter is drawn alike to the last point of its edges.
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
    // Writes into the repository, so only when asked to.
    ...(process.env.PICTURES
      ? [
          {
            name: 'pictures',
            testMatch: /specs\/pictures\/.*\.spec\.ts/,
            use: { backend: 'page', serviceWorkers: 'block' } as const,
          },
        ]
      : []),
    // On an address that `./dev fresh` serves, so only when it asks.
    ...(process.env.FRESH_ADDRESS ? [{ name: 'fresh', testMatch: /specs\/fresh\/.*\.spec\.ts/ }] : []),
    { name: 'page', testMatch: /specs\/(all|page)\/.*\.spec\.ts/, use: { backend: 'page', serviceWorkers: 'block' } },
    { name: 'worker', testMatch: /specs\/(all|worker)\/.*\.spec\.ts/, use: { backend: 'worker' } },
    { name: 'node', testMatch: /specs\/(all|node)\/.*\.spec\.ts/, use: { backend: 'node', webhooksServe: true } },
    { name: 'a11y', testMatch: /specs\/a11y\/.*\.spec\.ts/, use: { backend: 'node', webhooksServe: true } },
    {
      name: 'visual',
      testMatch: /specs\/visual\/.*\.spec\.ts/,
      use: { backend: 'node', webhooksServe: true, contextOptions: { reducedMotion: 'reduce' } },
    },
    { name: 'lighthouse', testMatch: /specs\/lighthouse\/.*\.spec\.ts/ },
    { name: 'walk', testMatch: /specs\/walk\/.*\.spec\.ts/, use: { backend: 'node', webhooksServe: true } },
    { name: 'embed', testMatch: /specs\/embed\/.*\.spec\.ts/, use: { webhooksServe: true } },
    { name: 'hosts', testMatch: /specs\/hosts\/.*\.spec\.ts/ },
    { name: 'server', testMatch: /specs\/(all|server)\/.*\.spec\.ts/, use: { backend: 'server' } },
  ],
});
