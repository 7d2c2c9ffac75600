import type { Webhooks } from 'webhook-settings/playwright';
import { stopClock } from '../../support/clock.ts';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';

async function count(webhooks: Webhooks, operation: string): Promise<number> {
  return (await webhooks.journal()).filter((exchange) => exchange.operation === operation).length;
}

test('the list is requested again automatically if there is no answer', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/);
  await stopClock(page);
  await webhooks.fail('list', 1, 'offline');
  await webhooks.fail('list', 2, 'offline');
  await app.open(LIST);
  await expect(page.getByText('The service can’t be reached right now')).toBeVisible();
  await page.clock.runFor(1000);
  await expect.poll(() => count(webhooks, 'list')).toBe(2);
  await expect(page.getByText(/Trying again in [12] seconds?/)).toBeVisible();
  await page.clock.runFor(2000);
  await expect(app.rows).toHaveCount(12);
  await expect(page.getByText('The service can’t be reached right now')).toBeHidden();
});

test('after 429 the app shows a countdown of the server’s delay, which can be skipped', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook\?/, 429);
  await stopClock(page);
  const answer = {
    status: 429,
    headers: { 'content-type': 'application/json', 'ratelimit-reset': '40' },
    body: { message: 'API rate limit exceeded' },
  };
  await webhooks.fail('list', 1, answer);
  await webhooks.fail('list', 2, answer);
  await app.open(LIST);
  await expect(page.getByText('Too many requests')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('Trying again in 40 seconds');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('timer')).toHaveText('Trying again in 20 seconds');
  await app.button('Try now').click();
  await expect.poll(() => count(webhooks, 'list')).toBe(2);
  await expect(page.getByRole('timer')).toHaveText('Trying again in 40 seconds');
  await page.clock.runFor(40_000);
  await expect(app.rows).toHaveCount(12);
});

test('a long wait has one listener for its end, not one a second', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 429);
  await stopClock(page);
  await page.addInitScript(() => {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const listeners = new Set<unknown>();
    Object.assign(globalThis, { abortListeners: listeners });
    AbortSignal.prototype.addEventListener = function (this: AbortSignal, ...given: unknown[]) {
      listeners.add(given[1]);
      addEventListener.apply(this, given as Parameters<typeof addEventListener>);
    };
    AbortSignal.prototype.removeEventListener = function (this: AbortSignal, ...given: unknown[]) {
      listeners.delete(given[1]);
      removeEventListener.apply(this, given as Parameters<typeof removeEventListener>);
    };
  });
  const listenerCount = () =>
    page.evaluate(() => (globalThis as unknown as { abortListeners: Set<unknown> }).abortListeners.size);
  await webhooks.fail('list', 1, { status: 429, headers: { 'ratelimit-reset': '40' } });
  await app.open(LIST);
  await expect(page.getByRole('timer')).toBeVisible();
  const atFirst = await listenerCount();
  expect(atFirst).toBeGreaterThan(0);
  for (let second = 0; second < 20; second += 1) await page.clock.runFor(1000);
  await expect(page.getByRole('timer')).toHaveText('Trying again in 20 seconds');
  expect(await listenerCount()).toBeLessThanOrEqual(atFirst);
});

test('a create is repeated only after 429', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/);
  guard.expectFailedRequest(/\/webhook$/, 429);
  await app.open(LIST);
  await app.link('New').click();
  await app.fillNew({ name: 'Patient', event: 'Case created', url: 'https://hooks.example.com/' });
  await webhooks.fail('create', 1, {
    status: 429,
    headers: { 'ratelimit-reset': '100' },
    body: { message: 'API rate limit exceeded' },
  });
  await webhooks.fail('create', 2, 'offline');
  await app.button('Create').click();
  await app.button('Try now').click();
  await expect(app.alert).toContainText('The webhook was not created');
  expect(await count(webhooks, 'create')).toBe(2);
});

for (const [what, limit] of [
  ['list', 15],
  ['test', 30],
] as const) {
  test(`a ${what} times out after ${limit} seconds`, async ({ app, page, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook/);
    await stopClock(page);
    await webhooks.hold(what);
    await app.open(`${LIST}`);
    if (what === 'test') {
      await app.link('Payments release').click();
      await app.button('Send test').click();
    }
    await expect.poll(() => count(webhooks, what)).toBe(1);
    await page.clock.runFor(limit * 1000 - 1);
    await expect(app.alert).toBeHidden();
    await page.clock.runFor(1);
    await expect(app.alert).toContainText(`The server did not answer within ${limit} seconds.`);
    expect(await count(webhooks, what)).toBe(1);
  });
}

test('a page sends no more requests after it is left', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/);
  await stopClock(page);
  await webhooks.fail('list', 'every', 'offline');
  await app.open(LIST);
  await expect(app.button('Try now')).toBeVisible();
  await app.link('New').click();
  await expect(app.button('Try now')).toBeHidden();
  const before = await count(webhooks, 'list');
  await page.clock.runFor(60_000);
  expect(await count(webhooks, 'list')).toBe(before);
});

test('retrying can be stopped', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 429);
  await webhooks.fail('list', 'every', {
    status: 429,
    headers: { 'ratelimit-reset': '100' },
    body: { message: 'API rate limit exceeded' },
  });
  await app.open(LIST);
  await app.button('Stop trying').click();
  await expect(app.alert).toContainText('Too many requests. You can try again in 100 seconds.');
  expect(await count(webhooks, 'list')).toBe(1);
});
