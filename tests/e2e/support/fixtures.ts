import { test as base } from '@playwright/test';
import { App, TOKEN } from './app.ts';
import { AppServer } from './app-server.ts';
import { ConsoleGuard } from './console-guard.ts';
import { MockServer } from './mock-server.ts';
import { Receiver } from './receiver.ts';

/** `mock`: in the page. `http`: the native server, on another origin than the app's. */
export type Backend = 'mock' | 'http';

/** URLs that cause each outcome: rules of the mock's, or a real receiver's. */
export interface Targets {
  answering(status: number): string;
  silent: string;
}

interface Options {
  backend: Backend;
  /** Laid over the configuration in index.html. */
  config: Record<string, unknown>;
  /** How many sample webhooks the native server starts with. */
  sample: number;
}

interface Fixtures {
  guard: ConsoleGuard;
  server: MockServer | undefined;
  receiver: Receiver;
  targets: Targets;
  app: App;
}

export const test = base.extend<Options & Fixtures>({
  backend: ['mock', { option: true }],
  config: [{}, { option: true }],
  sample: [12, { option: true }],

  guard: async ({ page }, use) => {
    const guard = new ConsoleGuard();
    guard.watch(page);
    await use(guard);
    guard.check();
  },

  server: async ({ backend, sample }, use) => {
    if (backend === 'mock') return use(undefined);
    const server = await MockServer.start(['--token', TOKEN, '--allow-private', '--sample', String(sample)]);
    await use(server);
    await server.stop();
  },

  receiver: async ({}, use) => {
    const receiver = await Receiver.start();
    await use(receiver);
    await receiver.stop();
  },

  targets: async ({ backend, receiver }, use) => {
    const simulated = { answering: (status: number) => `https://hooks.example.com/status/${status}`, silent: 'https://nobody.invalid/' };
    const real = { answering: (status: number) => receiver.url(`/status/${status}`), silent: receiver.url('/hang-up') };
    await use(backend === 'mock' ? simulated : real);
  },

  app: async ({ page, guard, server, config }, use) => {
    const forServer = server && { backend: 'http', apiBase: server.origin, acceptPrivateTargets: true };
    const files = await AppServer.start({ ...forServer, ...config }, server?.origin);
    await use(new App(page, files.origin, server?.origin, guard));
    await page.close();
    await files.stop();
  },
});

export { expect } from '@playwright/test';
