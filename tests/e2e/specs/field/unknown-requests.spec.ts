// A request under the API's path that is none of its operations fails a test with the package's fixture.
import type { Page } from '@playwright/test';
import type { Webhooks } from 'webhook-settings/playwright';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

const MISTYPED = '/v2/notifications/mistyped';

function send(page: Page, path: string, method = 'GET'): Promise<number> {
  return page.evaluate(async ([path, method]) => (await fetch(path, { method })).status, [path, method] as const);
}

/** What a test may do after the request, without making it unknown again. */
const AFTERWARDS: Record<string, (webhooks: Webhooks, page: Page) => Promise<unknown>> = {
  nothing: async () => undefined,
  'a reset': (webhooks) => webhooks.reset(),
  'a snapshot that is restored': async (webhooks) => webhooks.restore(await webhooks.snapshot()),
  'more good requests than the journal has': (_, page) =>
    page.evaluate(async (path) => {
      for (let count = 0; count < 201; count += 1) await (await fetch(`${path}?page_size=1`)).text();
    }, WEBHOOKS_PATH),
  'another scenario': async (webhooks) => (webhooks.scenario = 'empty'),
  'a page that is closed': (_, page) => page.close(),
};

for (const [what, follows] of Object.entries(AFTERWARDS)) {
  test.describe(`followed by ${what}`, () => {
    test.fail();

    test('the test fails', async ({ app, page, webhooks, guard }) => {
      guard.disable();
      await page.goto(app.origin);
      await send(page, MISTYPED);
      await follows(webhooks, page);
    });
  });
}

const REQUESTS: Record<string, (page: Page) => Promise<unknown>> = {
  'to the bare path': (page) => send(page, '/v2/notifications'),
  'with slashes too many': (page) => send(page, '//v2/notifications//configurations/webhook'.slice(1)),
  'with a slash at the end': (page) => send(page, `${WEBHOOKS_PATH}/`),
  'with a method that the API does not have': (page) => send(page, WEBHOOKS_PATH, 'DELETE'),
  'that a page of another origin makes with such a method': (page) =>
    send(page, `https://api.example${WEBHOOKS_PATH}/1`, 'DELETE'),
  'in a pop-up': async (page) => {
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => void window.open(location.href));
    await send(await opened, MISTYPED);
  },
  'that is a navigation': (page) => page.goto(new URL(MISTYPED, page.url()).href),
};

for (const [what, request] of Object.entries(REQUESTS)) {
  test.describe(`a request ${what}`, () => {
    test.fail();

    test('fails the test', async ({ page, guard, baseURL }) => {
      guard.disable();
      // Without the app's policy, which forbids requests to other origins.
      await page.route('http://host.test/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Host' }),
      );
      await page.goto(baseURL ?? 'http://host.test/');
      await request(page);
    });
  });
}

test('unknown requests can be allowed, and requests to other paths are left alone', async ({
  app,
  page,
  webhooks,
  guard,
}) => {
  guard.disable();
  webhooks.allowUnknownRequests();
  await page.goto(app.origin);
  expect(await send(page, MISTYPED)).toBe(404);
  await send(page, '/v2/notifications-of-others');
  expect(await webhooks.journal()).toHaveLength(1);
});
