import { WEBHOOKS_PATH } from '../../support/api.ts';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';
import { stopServiceWorkers } from '../../support/service-workers.ts';

test.use({ webhooksServe: false });

/** The page is above the worker's folder, which this header allows. */
const headers = { 'service-worker-allowed': '/' };
const script = (options = '') => `
  import { mount } from '@/index.js';
  import { createWorkerMock } from '@/mock.js';
  globalThis.mock = createWorkerMock({ workerUrl: '/pkg/mock-worker.js', scope: '/', ${options} });
  await mock.ready;
  await mount(document.getElementById('target'), { mock }).ready;`;

interface Page {
  mock: import('webhook-settings/mock').Mock;
  createWorkerMock: typeof import('webhook-settings/mock').createWorkerMock;
}

test('a mock in a service worker is shared by all tabs, and its data survives the worker', async ({
  host,
  page,
  context,
  webhooks,
}) => {
  needs('devTools');
  await host.open({ headers, script: script() });
  await expect(webhooks.list.rows).toHaveCount(12);
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await webhooks.form.fill({ name: 'Shared', event: 'Case created', url: 'https://hooks.example.com/' });
  await webhooks.form.create.click();
  await expect(webhooks.list.row('Shared')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('row', { name: 'Shared' })).toBeVisible();
  await other.close();
  await stopServiceWorkers(page);
  await page.reload();
  await expect(webhooks.list.row('Shared')).toBeVisible();
});

test('the worker’s mock has a control and scenarios, and does not intercept the page’s own requests', async ({
  guard,
  host,
  page,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/v2\//, 503);
  await host.open({ headers, script: script("scenario: 'many:2'") });
  await expect(webhooks.list.rows).toHaveCount(2);
  const seen = await page.evaluate(async (path) => {
    const { mock } = globalThis as unknown as Page;
    const seeded = await mock.control.seed([{ name: 'Seeded' }]);
    await mock.control.fail('list', 1, 'down:503');
    const list = () => mock.fetch(new Request(`https://api.example${path}`)).then(({ status }) => status);
    const statuses = [await list(), await list()];
    mock.scenario = 'no-such';
    const error = await list().catch((error: Error) => error.message);
    mock.scenario = '';
    const own = await fetch(location.origin + path).then((response) => response.text());
    const journal = (await mock.control.journal()).map(({ status }) => status);
    return {
      seeded: seeded.map(({ name }) => name),
      statuses,
      error,
      own,
      journal: journal.slice(-2),
      secret: mock.secret,
    };
  }, WEBHOOKS_PATH);
  expect(seen.seeded).toEqual(['Seeded']);
  expect(seen.statuses).toEqual([503, 200]);
  expect(seen.error).toMatch(/does not know the scenario "no-such"\. Known terms: empty/);
  // The host's server answers unknown paths with its page.
  expect(seen.own).toContain('<!doctype html>');
  expect(seen.journal).toEqual([503, 200]);
  expect(seen.secret).toMatch(/^[\w+/]{43}=$/);
});

test('`ready` rejects with the reason if the service worker can’t be registered', async ({ guard, host, page }) => {
  // The browser logs an error for it.
  guard.disable();
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await host.open({
    headers: {},
    script: "import { createWorkerMock } from '@/mock.js';\nglobalThis.createWorkerMock = createWorkerMock;",
  });
  const failure = (options: import('webhook-settings/mock').WorkerMockOptions) =>
    page.evaluate(
      (options) =>
        (globalThis as unknown as Page).createWorkerMock(options).ready.catch((error: Error) => error.message),
      options,
    );
  // Without the header, the scope is above the worker's folder.
  expect(await failure({ workerUrl: '/pkg/mock-worker.js', scope: '/' })).toMatch(
    /no service worker.*scope not above its folder/,
  );
  expect(await failure({ workerUrl: '/pkg/mock-worker.js' })).toMatch(
    /can't have this page, which is not under http.*\/pkg\/\./,
  );
  expect(thrown).toEqual([]);
});
