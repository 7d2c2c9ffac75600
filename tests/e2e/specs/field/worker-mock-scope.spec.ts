// The package's worker mock and other service workers of the same scope.
import type { Page } from '@playwright/test';
import type { WorkerMock, WorkerMockOptions } from 'webhook-settings/mock';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

test.use({ serviceWorkers: 'allow', trace: 'off' });

const CONTENT = {
  headers: { 'service-worker-allowed': '/' },
  files: { '/sw.js': 'addEventListener("fetch", () => undefined);', '/own/sw.js': '' },
  script: `
    import { createWorkerMock } from '@/mock.js';
    Object.assign(globalThis, { createWorkerMock });`,
};
const MOCK: WorkerMockOptions = { workerUrl: '/pkg/mock-worker.js', scope: '/' };

interface Globals {
  createWorkerMock: (options: WorkerMockOptions) => WorkerMock;
  mock: WorkerMock;
}

/** Creates `globalThis.mock`, and returns the status of a list request, or the message of the error. */
function start(page: Page, options: WorkerMockOptions = MOCK): Promise<number | string> {
  return page.evaluate(
    async ([options, path]) => {
      const globals = globalThis as unknown as Globals;
      globals.mock = globals.createWorkerMock(options);
      return globals.mock.ready
        .then(() => globals.mock.fetch(path))
        .then(
          ({ status }) => status,
          (error: Error) => error.message,
        );
    },
    [options, WEBHOOKS_PATH] as const,
  );
}

/** Registers the service worker of another app, and waits until it is active. */
function registerOther(page: Page, script: string): Promise<void> {
  return page.evaluate(async (script) => {
    const registration = await navigator.serviceWorker.register(script);
    const worker = registration.installing ?? registration.active;
    while (worker?.state !== 'activated')
      await new Promise((resolve) => worker?.addEventListener('statechange', resolve, { once: true }));
  }, script);
}

/** The scripts of all service workers of the origin, by their scopes' paths. */
function registered(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    const path = (url = '') => new URL(url).pathname;
    return Object.fromEntries(all.map(({ scope, active }) => [path(scope), path(active?.scriptURL)]));
  });
}

test('the worker of another app at the same scope is left alone, and the error names it', async ({ host, page }) => {
  await host.open(CONTENT);
  await registerOther(page, '/sw.js');
  const problem = await start(page);
  expect(problem).toContain(`another one, ${host.origin}/sw.js, has the scope ${host.origin}/`);
  expect(problem).toContain('replaceWorker');
  expect(await registered(page)).toEqual({ '/': '/sw.js' });
  // Nothing is unregistered either.
  await page.evaluate(() => (globalThis as unknown as Globals).mock.stop());
  expect(await registered(page)).toEqual({ '/': '/sw.js' });
});

test('the worker of another app is replaced if the option says so', async ({ host, page }) => {
  await host.open(CONTENT);
  await registerOther(page, '/sw.js');
  expect(await start(page, { ...MOCK, replaceWorker: true })).toBe(200);
  expect(await registered(page)).toEqual({ '/': '/pkg/mock-worker.js' });
});

test('a worker of another scope, and another version of the mock’s own, do not matter', async ({ host, page }) => {
  await host.open(CONTENT);
  await registerOther(page, '/own/sw.js');
  expect(await start(page, { ...MOCK, workerUrl: '/pkg/mock-worker.js?v=1' })).toBe(200);
  expect(await start(page, { ...MOCK, workerUrl: '/pkg/mock-worker.js?v=2' })).toBe(200);
  expect(await registered(page)).toEqual({ '/': '/pkg/mock-worker.js', '/own/': '/own/sw.js' });
});

test('a stopped mock is unregistered, and its calls reject', async ({ host, page }) => {
  await host.open(CONTENT);
  expect(await start(page)).toBe(200);
  const seen = await page.evaluate(async (path) => {
    const { mock } = globalThis as unknown as Globals;
    await mock.control.seed(2);
    await mock.control.hold('list');
    const held = mock.fetch(path);
    while ((await mock.control.journal()).length < 2) await Promise.resolve();
    await mock.stop();
    await mock.stop();
    const message = (error: Error) => error.message;
    return [(await held).status, await mock.fetch(path).catch(message), await mock.control.reset().catch(message)];
  }, WEBHOOKS_PATH);
  expect(seen).toEqual([200, 'The mock was stopped.', 'The mock was stopped.']);
  expect(await registered(page)).toEqual({});
  // A new one has what was stored, on the same page and on the next one.
  for (const next of ['here', 'after a reload']) {
    if (next !== 'here') await host.open(CONTENT);
    expect(await start(page)).toBe(200);
    const count = await page.evaluate(async (path) => {
      const { mock } = globalThis as unknown as Globals;
      const { total_count } = await (await mock.fetch(path)).json();
      await mock.stop();
      return total_count;
    }, WEBHOOKS_PATH);
    expect(count, next).toBe(2);
    expect(await registered(page)).toEqual({});
  }
});

test('a mock without a service worker can be stopped as well', async ({ host, page }) => {
  await host.open(CONTENT);
  // Over plain HTTP there are no service workers.
  await page.goto(host.origin.replace('127.0.0.1', 'host.test'));
  await page.waitForFunction(() => 'createWorkerMock' in globalThis);
  expect(await start(page)).toContain('they need HTTPS or localhost');
  await page.evaluate(() => (globalThis as unknown as Globals).mock.stop());
});

test('a mock that is stopped while it starts leaves nothing', async ({ host, page }) => {
  await host.open(CONTENT);
  await page.evaluate(async (options) => {
    const mock = (globalThis as unknown as Globals).createWorkerMock(options);
    await mock.stop();
  }, MOCK);
  expect(await registered(page)).toEqual({});
});
