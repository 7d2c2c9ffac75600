// The database of the mock's service worker is damaged, of another version, of another script, or gone.
import type { ConsoleMessage, Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { controlOf } from '../../support/page-control.ts';
import { stopServiceWorkers } from '../../support/service-workers.ts';

// Chromium crashes when it loads a page while a stopped worker starts under a trace.
test.use({ backend: 'worker', serviceWorkers: 'allow', trace: 'off' });
// Each test opens the app several times.
test.slow();

const LIST = '/settings/webhooks';
const WARNING = "warning: The mock's stored data could not be read in full. What could not be read was dropped.";

const printed = (messages: ConsoleMessage[]) => messages.map((message) => `${message.type()}: ${message.text()}`);

/** Replaces the database of the mock's worker, whose name is passed, by what `script` makes. Runs in the page. */
const DAMAGES: Record<string, string> = {
  'a snapshot that is no text': `
    const database = await open(name, 1);
    await put(database, 'snapshot', { evil: 1 }, 'only');`,
  'a snapshot that is another text': `
    const database = await open(name, 1);
    await put(database, 'snapshot', '{"format":"webhook-settings mock 9"}', 'only');`,
  'entries of other shapes': `
    const database = await open(name, 1);
    await put(database, 'exchanges', { number: 1, at: null });
    await put(database, 'exchanges', { number: 2, at: '', method: {}, target: '', operation: 5, sent: '', delay: -1 });
    await put(database, 'messages', { number: 7 });`,
  'no stores': `
    await remove(name);
    await open(name, 1);`,
  'stores of another shape': `
    await remove(name);
    await open(name, 1, (database) => {
      for (const store of ['snapshot', 'exchanges', 'messages'])
        database.createObjectStore(store, { autoIncrement: true });
    });`,
  'a later version': `
    await remove(name);
    await open(name, 7, (database) => database.createObjectStore('future'));`,
};

const HELPERS = `
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opened = [];
  const open = async (name, version, upgrade = () => {}) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    const database = await done(request);
    opened.push(database);
    return database;
  };
  const put = (database, store, ...given) =>
    done(database.transaction(store, 'readwrite').objectStore(store).put(...given));
  const remove = (name) => done(indexedDB.deleteDatabase(name));
`;

/** Runs a script that can use the helpers, with the name of the worker's database. */
function inStorage(page: Page, script: string): Promise<void> {
  return page.evaluate(
    `(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      const name = names.find((name) => name.startsWith('webhook-settings:app:'));
      ${HELPERS}
      ${script}
      for (const database of opened) database.close();
    })()`,
  );
}

/** Stops the worker once it is idle: a worker that is stopped at work is started again at once. */
async function stopIdleWorker(page: Page): Promise<void> {
  await controlOf(page).filesAreCached();
  await stopServiceWorkers(page);
}

for (const [what, script] of Object.entries(DAMAGES)) {
  test(`a database with ${what} is dropped, and said so once`, async ({ app, page, guard }) => {
    const messages = guard.disable();
    await app.open(LIST);
    await expect(app.rows).toHaveCount(12);
    await stopIdleWorker(page);
    await inStorage(page, script);
    await app.reload();
    await expect(app.rows).toHaveCount(12);
    expect(printed(messages)).toEqual([WARNING]);
    await page.goto(`${app.origin}/settings/demo`);
    await controlOf(page).seed([{ name: 'Afterwards' }]);
    await stopIdleWorker(page);
    await app.open(LIST);
    await expect(app.rows).toHaveCount(1);
    expect(printed(messages)).toEqual([WARNING]);
  });
}

test('a database that is deleted while the worker runs is stored again', async ({ app, page }) => {
  await app.open(LIST);
  await controlOf(page).seed([{ name: 'Before' }]);
  // Not blocked: the worker closes its connection.
  await inStorage(page, 'await remove(name);');
  await app.link('New').click();
  await app.fillNew({
    name: 'After',
    event: 'Case created',
    url: 'https://hooks.example.com/',
  });
  await app.button('Create').click();
  await expect(app.row('After')).toBeVisible();
  await stopIdleWorker(page);
  await app.reload();
  await expect(app.row('Before')).toBeVisible();
  await expect(app.row('After')).toBeVisible();
});
