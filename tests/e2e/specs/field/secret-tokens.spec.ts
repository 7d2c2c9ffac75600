// An access token is in memory, and in the header of requests to the API: nowhere else.
import { ApiServer } from '../../support/api-server.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const TOKEN = 'top-secret-token';

/** Returns what other scripts of the page can read, and what is stored on disk. Runs in the page. */
async function everythingStored(): Promise<string> {
  const databases = await indexedDB.databases();
  const contents = databases.map(
    ({ name = '' }) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const database = request.result;
          const stores = [...database.objectStoreNames];
          if (stores.length === 0) return resolve([]);
          const transaction = database.transaction(stores);
          const all = stores.map((store) => transaction.objectStore(store).getAll());
          transaction.oncomplete = () => resolve(all.map(({ result }) => result));
        };
      }),
  );
  const globals = Object.entries(globalThis).filter(([, value]) => ['string', 'object'].includes(typeof value));
  const seen = new WeakSet();
  const shadow = document.querySelector('#target')?.shadowRoot;
  return JSON.stringify(
    [
      { ...localStorage, ...sessionStorage },
      await Promise.all(contents),
      await caches.keys(),
      [location.href, history.state, document.cookie, document.title],
      [document.documentElement.outerHTML, shadow?.innerHTML],
      performance.getEntries().map(({ name }) => name),
      globals.filter(([, value]) => !(value instanceof Node || value instanceof Window)),
    ],
    (_, value) => {
      if (typeof value !== 'object' || value === null) return value;
      if (seen.has(value) || value instanceof Node || value instanceof Window) return undefined;
      seen.add(value);
      return value;
    },
  );
}

for (const source of ['typed', 'of the host page'])
  test(`a token that is ${source} is not stored or shown`, async ({ guard, host, page, webhooks }) => {
    const messages = guard.disable();
    const api = await ApiServer.start();
    const sent: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/v2/') && request.method() !== 'OPTIONS') sent.push(request.headers().authorization);
    });
    const getAccessToken = source === 'typed' ? '' : `, getAccessToken: async () => '${TOKEN}'`;
    await host.open({ headers: {}, script: mountWith(`mock: false, apiBase: '${api.origin}'${getAccessToken}`) });
    if (source === 'typed') {
      await page.getByLabel('Access token').fill(TOKEN);
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await expect(webhooks.list.rows).toHaveCount(12);
    await webhooks.list.new.click();
    await webhooks.form.fill({ name: 'Mine', event: 'Case created', url: 'https://hooks.example.com/' });
    await webhooks.form.sendTest.click();
    await expect(webhooks.form.testResult).toBeVisible();
    await api.mock.control.fail('create', 1, 'down:500');
    await webhooks.form.create.click();
    await expect(page.getByRole('alert')).toBeVisible();
    await webhooks.form.create.click();
    await expect(webhooks.list.row('Mine')).toBeVisible();

    expect(new Set(sent)).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(await page.evaluate(everythingStored)).not.toContain(TOKEN);
    expect(JSON.stringify(await page.evaluate(() => globalThis.received))).not.toContain(TOKEN);
    expect(messages.map((message) => message.text()).join()).not.toContain(TOKEN);
    expect(JSON.stringify(await api.mock.control.journal())).not.toContain(TOKEN);
    expect(await api.mock.control.snapshot()).not.toContain(TOKEN);
    expect(api.requests.join()).not.toContain(TOKEN);
    await api.stop();
  });
