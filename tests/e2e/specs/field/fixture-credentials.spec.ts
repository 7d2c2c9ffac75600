// The fixture of the package answers pages on other origins than the API's, with credentials and without.
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { test as base, expect } from '../../support/fixtures.ts';
import { startServer } from '../../support/local-server.mjs';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  baseURL: async ({}, use) => {
    const { origin, stop } = await startServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Host</title><link rel="icon" href="data:,">');
    });
    await use(origin);
    await stop();
  },
});

test.use({ webhooksServe: true });

const API = `https://api.example${WEBHOOKS_PATH}`;

for (const credentials of ['include', 'same-origin', 'omit'] as const) {
  test(`a page of another origin lists and creates with credentials "${credentials}"`, async ({ page, webhooks }) => {
    await page.goto('/');
    const seen = await page.evaluate(
      async ([url, credentials]) => {
        const headers = { authorization: 'Bearer any', 'content-type': 'application/json', 'x-request-id': '7' };
        const list = await fetch(url, { credentials, headers });
        const body = JSON.stringify({
          name: 'Mine',
          type: 'CASE_CREATED',
          url: 'https://example.com/',
          is_active: true,
        });
        const create = await fetch(url, { method: 'POST', credentials, headers, body });
        const { identifier } = await create.json();
        const patch = JSON.stringify({ is_active: false });
        const update = await fetch(`${url}/${identifier}`, { method: 'PATCH', credentials, headers, body: patch });
        return [list.status, create.status, update.status];
      },
      [API, credentials] as const,
    );
    expect(seen).toEqual([200, 201, 200]);
    expect((await webhooks.journal()).map(({ operation }) => operation)).toEqual(['list', 'create', 'update']);
  });
}

test('a request by XMLHttpRequest with credentials reads every header', async ({ page, webhooks }) => {
  webhooks.scenario = 'limited:0';
  await webhooks.fail('list', 1, { status: 299, headers: { 'X-Own': 'yes' }, body: 'x' });
  await page.goto('/');
  const seen = await page.evaluate(async (url) => {
    const send = () =>
      new Promise<XMLHttpRequest>((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', url);
        request.withCredentials = true;
        request.onload = () => resolve(request);
        request.onerror = () => reject(new Error('no answer'));
        request.send();
      });
    const [own, limited] = [await send(), await send()];
    const header = (request: XMLHttpRequest, name: string) => request.getResponseHeader(name);
    return [own.status, header(own, 'x-own'), limited.status, header(limited, 'ratelimit-reset')];
  }, API);
  expect(seen).toEqual([299, 'yes', 429, '10']);
});

for (const url of ['about:blank', 'data:text/html,<title>Host</title>']) {
  test(`a page at ${url.split(',')[0]}, whose origin is opaque, is answered`, async ({ page, webhooks }) => {
    await page.goto(url);
    const list = (url: string) => fetch(url, { credentials: 'include' }).then(({ status }) => status, String);
    expect(await page.evaluate(list, API)).toBe(200);
    expect(await webhooks.journal()).toHaveLength(1);
  });
}

test('the headers of an answer of the test’s own are not replaced', async ({ page, webhooks }) => {
  await webhooks.fail('list', 1, { status: 200, headers: { 'Access-Control-Allow-Origin': 'https://other.example' } });
  await page.goto('/');
  const list = () => page.evaluate((url) => fetch(url).then(({ status }) => status, String), API);
  expect(await list()).toBe('TypeError: Failed to fetch');
  expect(await list()).toBe(200);
});
