import { test as base } from 'webhook-settings/playwright';
import { App, TOKEN } from './app.ts';
import { AppServer, GALLERY, RELEASE } from './app-server.ts';
import type { Capability } from './capabilities.ts';
import { ConsoleGuard } from './console-guard.ts';
import { MockServer } from './mock-server.ts';
import { Receiver } from './receiver.ts';

/** Which backend answers: the mock in the page, in its service worker or in this process, or the native server. */
export type Backend = 'page' | 'worker' | 'node' | 'server';

/** URLs that cause each outcome of a test message, simulated by the mock or at a real receiver. */
export interface Targets {
  answering(status: number): string;
  silent: string;
}

interface Options {
  backend: Backend;
  /** What the driver of the project's browser can't do. */
  lacks: readonly Capability[];
  /** The build under test. */
  build: 'release' | 'gallery';
  /** Settings that are merged into the configuration in index.html. */
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
  backend: ['page', { option: true }],
  lacks: [[], { option: true }],
  build: ['release', { option: true }],
  config: [{}, { option: true }],
  sample: [12, { option: true }],

  guard: async ({ page }, use) => {
    const guard = new ConsoleGuard();
    guard.watch(page);
    await use(guard);
    guard.check();
  },

  server: async ({ backend, sample }, use) => {
    if (backend !== 'server') return use(undefined);
    const server = await MockServer.start(['--token', TOKEN, '--allow-private', '--sample', String(sample)]);
    await use(server);
    await server.stop();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  receiver: async ({}, use) => {
    const receiver = await Receiver.start();
    await use(receiver);
    await receiver.stop();
  },

  targets: async ({ backend, receiver }, use) => {
    const simulated = {
      answering: (status: number) => `https://hooks.example.com/status/${status}`,
      silent: 'https://nobody.invalid/',
    };
    const real = { answering: (status: number) => receiver.url(`/status/${status}`), silent: receiver.url('/hang-up') };
    await use(backend === 'server' ? real : simulated);
  },

  app: async ({ page, guard, backend, build, server, config, webhooks }, use) => {
    const isReal = backend === 'server' || backend === 'node';
    const forServer = server && { apiBase: server.origin, acceptPrivateTargets: true };
    const files = await AppServer.start(
      { backend: isReal ? 'http' : 'mock', ...forServer, ...config },
      server?.origin,
      build === 'gallery' ? GALLERY : RELEASE,
    );
    await use(new App(page, files, isReal, guard, webhooks));
    await page.close();
    await files.stop();
  },
});

export { expect } from '@playwright/test';
