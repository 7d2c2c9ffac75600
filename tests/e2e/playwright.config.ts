import { defineConfig } from '@playwright/test';
import type { WebhooksOptions } from 'webhook-settings/playwright';
import { type Capability, MISSING_IN_FIREFOX } from './support/capabilities.ts';
import { LAUNCH, SHELL_LAUNCH } from './support/chromium.mjs';
import { FIREFOX_LAUNCH } from './support/firefox.mjs';
import type { Backend } from './support/fixtures.ts';

/** Chromium as users have it: for pictures, measurements, service workers and the first look. */
const IN_BROWSER = { launchOptions: LAUNCH } as const;

/** An installed Firefox, which Playwright drives by WebDriver BiDi. */
const IN_FIREFOX = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: FIREFOX_LAUNCH,
  lacks: MISSING_IN_FIREFOX,
} as const;

export default defineConfig<{ backend: Backend; lacks: readonly Capability[] } & WebhooksOptions>({
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
    // Pictures of every frame would make the tests half as slow again. A trace has the document at each action.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: SHELL_LAUNCH,
  },
  projects: [
    // This project overwrites files of the repository, so it runs only on request.
    ...(process.env.PICTURES
      ? [
          {
            name: 'pictures',
            testMatch: /specs\/pictures\/.*\.spec\.ts/,
            use: { ...IN_BROWSER, backend: 'page', serviceWorkers: 'block' } as const,
          },
        ]
      : []),
    // This project tests an address that `./dev fresh` serves, so it runs only from there.
    ...(process.env.FRESH_ADDRESS ? [{ name: 'fresh', testMatch: /specs\/fresh\/.*\.spec\.ts/, use: IN_BROWSER }] : []),
    {
      name: 'mock-in-page',
      testMatch: /specs\/(on-every-mock|mock-in-page|field)\/.*\.spec\.ts/,
      use: { backend: 'page', serviceWorkers: 'block' },
    },
    {
      name: 'mock-in-worker',
      testMatch: /specs\/(on-every-mock|mock-in-worker)\/.*\.spec\.ts/,
      use: { ...IN_BROWSER, backend: 'worker' },
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
      use: { ...IN_BROWSER, backend: 'node', webhooksServe: true, contextOptions: { reducedMotion: 'reduce' } },
    },
    { name: 'lighthouse', testMatch: /specs\/lighthouse\/.*\.spec\.ts/, use: IN_BROWSER },
    {
      name: 'walk',
      testMatch: /specs\/walk\/.*\.spec\.ts/,
      // A walk prints its own trail, and a trace of thousands of steps would be larger than anybody reads.
      use: { backend: 'node', webhooksServe: true, trace: 'off' },
    },
    { name: 'embed', testMatch: /specs\/(embed|examples)\/.*\.spec\.ts/, use: { webhooksServe: true } },
    { name: 'hosts', testMatch: /specs\/hosts\/.*\.spec\.ts/ },
    { name: 'real-server', testMatch: /specs\/(on-every-mock|real-server)\/.*\.spec\.ts/, use: { backend: 'server' } },
    {
      name: 'firefox',
      testMatch: /specs\/(on-every-mock|mock-in-page)\/.*\.spec\.ts/,
      testIgnore: /mock-in-page\/(demo-data|scenarios)\.spec\.ts/,
      use: { ...IN_FIREFOX, backend: 'page', serviceWorkers: 'block' },
    },
    {
      name: 'firefox-node',
      testMatch: /specs\/mock-in-node\/(retry|session|unsaved-changes)\.spec\.ts/,
      use: { ...IN_FIREFOX, backend: 'node', webhooksServe: true },
    },
    {
      name: 'firefox-embed',
      testMatch: /specs\/embed\/.*\.spec\.ts/,
      testIgnore: /embed\/(axe|backends|copy-urls|leak|manifest|options|playground)\.spec\.ts/,
      use: { ...IN_FIREFOX, webhooksServe: true },
    },
    {
      name: 'firefox-hosts',
      testMatch: /specs\/hosts\/(journey|address|unsaved-changes)\.spec\.ts/,
      grep: / (plain|react) /,
      // React's development build reports to the profiler, which Firefox logs on the console.
      grepInvert: /react in development/,
      use: IN_FIREFOX,
    },
  ],
});
