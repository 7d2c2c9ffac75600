import { expect, test } from '../../support/host-fixtures.ts';

test.use({ webhooksServe: false });

/** The worker is in the package's folder, and the page above it. */
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

test('a mock in a service worker is shared by all tabs, and outlives them', async ({
  host,
  page,
  context,
  webhooks,
}) => {
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
  // As the browser does with one that is idle.
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await expect(webhooks.list.row('Shared')).toBeVisible();
});

test('it is driven from code, has scenarios, and leaves other requests alone', async ({
  guard,
  host,
  page,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/v2\//, 503);
  await host.open({ headers, script: script("scenario: 'many:2'") });
  await expect(webhooks.list.rows).toHaveCount(2);
  const said = await page.evaluate(async () => {
    const { mock } = globalThis as unknown as Page;
    const made = await mock.control.seed([{ name: 'Seeded' }]);
    await mock.control.fail('list', 1, 'down:503');
    const list = () =>
      mock
        .fetch(new Request('https://api.example/v2/notifications/configurations/webhook'))
        .then(({ status }) => status);
    const statuses = [await list(), await list()];
    mock.scenario = 'no-such';
    const refused = await list().catch((error: Error) => error.message);
    mock.scenario = '';
    const others = await fetch(`${location.origin}/v2/notifications/configurations/webhook`).then((response) =>
      response.text(),
    );
    const journal = (await mock.control.journal()).map(({ status }) => status);
    return {
      made: made.map(({ name }) => name),
      statuses,
      refused,
      others,
      journal: journal.slice(-2),
      secret: mock.secret,
    };
  });
  expect(said.made).toEqual(['Seeded']);
  expect(said.statuses).toEqual([503, 200]);
  expect(said.refused).toMatch(/knows no scenario "no-such"; it knows empty/);
  // The host's server answers everything that it doesn't know with the page.
  expect(said.others).toContain('<!doctype html>');
  expect(said.journal).toEqual([503, 200]);
  expect(said.secret).toMatch(/^[\w+/]{43}=$/);
});

test('where no service worker can be had, that is said', async ({ guard, host, page }) => {
  // The browser has a line of its own for it.
  guard.takeOver();
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
