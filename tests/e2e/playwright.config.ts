import { defineConfig } from '@playwright/test';
import type { Backend } from './support/fixtures.ts';

export default defineConfig<{ backend: Backend }>({
  testDir: 'specs',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'mock', testMatch: /specs\/(both|mock)\/.*\.spec\.ts/, use: { backend: 'mock' } },
    { name: 'http', testMatch: /specs\/(both|http)\/.*\.spec\.ts/, use: { backend: 'http' } },
  ],
});
