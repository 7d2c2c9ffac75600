import { expect, test } from '../../support/fixtures.ts';
import { controlOf } from '../../support/page-control.ts';
import { stopServiceWorkers } from '../../support/service-workers.ts';

const LIST = '/settings/webhooks';

test('the worker answers the first request of the first visit', async ({ app, page }) => {
  const fromWorker: Promise<boolean>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/v2/')) fromWorker.push(Promise.resolve(response.fromServiceWorker()));
  });
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  expect(await Promise.all(fromWorker)).toEqual([true]);
});

test('webhooks and request counts survive the end of the worker', async ({ app, page, targets, guard }) => {
  guard.expectFailedRequest(/\/webhook\?/, 500);
  await app.open(`${LIST}?mock=list@5.down:500`);
  await expect(app.rows).toHaveCount(12);
  await app.link('New').click();
  await app.fillNew({ name: 'Kept', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Kept')).toBeVisible();
  await stopServiceWorkers(page);
  await app.link('New').click();
  // The row is there before that, from the last answer. A worker that ends before its answer is asked again.
  const listed = page.waitForResponse((response) => response.url().includes('/webhook?'));
  await app.link('Back to webhooks').click();
  await (await listed).finished();
  await expect(app.row('Kept')).toBeVisible();
  await stopServiceWorkers(page);
  await app.link('New').click();
  await app.link('Back to webhooks').click();
  await expect(app.alert).toContainText('Something went wrong on the server.');
  const journal = await controlOf(page).journal();
  expect(journal.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('two tabs share the webhooks and show each other’s changes', async ({ app, page, context, targets }) => {
  const other = await context.newPage();
  await other.goto(app.origin + LIST);
  await expect(other.getByRole('rowheader')).toHaveCount(12);
  await app.open(`${LIST}/new`);
  await app.fillNew({ name: 'Shared', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(other.getByRole('link', { name: 'Shared' })).toBeVisible();
  await controlOf(page).reset();
  await expect(other.getByRole('link', { name: 'Shared' })).toBeHidden();
  await expect(app.rows).toHaveCount(12);
});

test('a scenario does not affect other tabs', async ({ app, context }) => {
  await app.open(`${LIST}?mock=slow:5,empty`);
  await expect(app.page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(app.origin + LIST);
  await expect(other.getByRole('rowheader')).toHaveCount(12);
});

test('a forced reload, which bypasses the worker, reconnects to it', async ({ app, page }) => {
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload'),
  );
  await expect(app.rows).toHaveCount(12);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('/sw.js');
});

test('?mock=page runs the mock in the page', async ({ app, page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await app.open(`${LIST}?mock=page`);
  await expect(app.rows).toHaveCount(12);
  expect(requested.filter((url) => url.includes('/v2/'))).toEqual([]);
});

test('the app works without a network after one visit', async ({ app, page, context, targets }) => {
  await app.open(LIST);
  await controlOf(page).filesAreCached();
  await context.setOffline(true);
  await page.goto(`${app.origin}${LIST}/new`);
  await app.fillNew({ name: 'Offline', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Offline')).toBeVisible();
});
