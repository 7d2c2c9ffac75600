// The database of the package's worker mock is deleted, or the site's data is cleared, while the mock is in use.
import type { Page } from '@playwright/test';
import { NEW_WEBHOOK } from '../../support/create-form.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';
import { stopServiceWorkers } from '../../support/service-workers.ts';

// Chromium crashes when it loads a page while a stopped worker starts under a trace.
test.use({ serviceWorkers: 'allow', trace: 'off' });

const CONTENT = {
  // The page is above the worker's folder, which this header allows.
  headers: { 'service-worker-allowed': '/' },
  script: `
    import { mount } from '@/index.js';
    import { createWorkerMock } from '@/mock.js';
    globalThis.mock = createWorkerMock({ workerUrl: '/pkg/mock-worker.js', scope: '/' });
    await mock.ready;
    await mount(document.getElementById('target'), { mock }).ready;`,
};

interface Globals {
  mock: import('webhook-settings/mock').WorkerMock;
}

/** Creates a webhook by the form, and expects it in the list. */
async function create(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('option', { name: NEW_WEBHOOK.event, exact: true }).click();
  await page.getByLabel('URL', { exact: true }).fill(NEW_WEBHOOK.url);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
}

/** The ways in which a database is deleted. */
const DELETIONS: Record<string, (page: Page) => Promise<unknown>> = {
  'by a script of the page': (page) =>
    page.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases())
        await new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = resolve;
          request.onerror = reject;
          request.onblocked = () => reject(new Error('The deletion is blocked.'));
        });
    }),
  'in the developer tools': async (page) => {
    const tools = await page.context().newCDPSession(page);
    const securityOrigin = new URL(page.url()).origin;
    await tools.send('IndexedDB.enable');
    const { databaseNames } = await tools.send('IndexedDB.requestDatabaseNames', { securityOrigin });
    expect(databaseNames).toHaveLength(1);
    for (const databaseName of databaseNames)
      await tools.send('IndexedDB.deleteDatabase', { securityOrigin, databaseName });
  },
  'with all databases of the site': async (page) => {
    const tools = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  },
};

for (const [how, remove] of Object.entries(DELETIONS)) {
  test(`a database that is deleted ${how} is opened again`, async ({ host, page }) => {
    await host.open(CONTENT);
    await create(page, 'Before');
    await remove(page);
    await create(page, 'After');
    await stopServiceWorkers(page);
    await page.reload();
    for (const name of ['Before', 'After']) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });
}

test('the mock registers its worker again after the site’s data was cleared', async ({ host, page }) => {
  await host.open(CONTENT);
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  const clear = async () => {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Storage.clearDataForOrigin', { origin: host.origin, storageTypes: 'all' });
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  };
  await clear();
  await create(page, 'After');
  await clear();
  // The control and several calls at the same time as well.
  const seen = await page.evaluate(async () => {
    const { mock } = globalThis as unknown as Globals;
    const [seeded, journal] = await Promise.all([mock.control.seed(3), mock.control.journal()]);
    return [seeded.length, journal.length];
  });
  expect(seen).toEqual([3, 0]);
});
