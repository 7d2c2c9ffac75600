// What `mount` does before the app runs: its placeholder, and the early request for the list.

import type { Page } from '@playwright/test';
import { hold } from '../../support/hold.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

const WASM = '**/pkg/webhook-settings.wasm';
const ROW = {
  identifier: '11111111-1111-4111-8111-111111111111',
  name: 'Early bird',
  type: 'CASE_CREATED',
  url: 'https://hooks.example.com/early',
  is_active: true,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  created_by: '11111111-1111-4111-8111-111111111112',
};
const ANSWER = {
  webhook_notification_configurations: [ROW],
  first: '/',
  self: '/',
  total_count: 1,
};

/** Answers all requests to the API. Returns them: their addresses and tokens. */
async function answerApi(page: Page): Promise<string[]> {
  const requests: string[] = [];
  await page.route('**/v2/**', (route) => {
    requests.push(`${route.request().url()} ${route.request().headers().authorization}`);
    return route.fulfill({
      json: ANSWER,
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  return requests;
}

/** Mounts with options that are written as JavaScript, and does not wait until the app is ready. */
const mounting = (options: string, more = '') => `
import { mount } from '@/index.js';
globalThis.asked = [];
const getAccessToken = (reason) => { asked.push(reason); return 'token-' + asked.length; };
globalThis.handle = mount(document.getElementById('target'), { getAccessToken, ${options} });
globalThis.handle.ready.catch(() => undefined);
${more}
`;

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
const QUERY = '?page_number=1&page_size=25&sort=-created_at&sort=identifier';

test('mount requests the list beside the wasm, and the app does not request it again', async ({ host, page }) => {
  const requests = await answerApi(page);
  const release = await hold(page, WASM);
  await host.open({ script: mounting('') });
  await expect.poll(() => requests).toHaveLength(1);
  release();
  await expect(page.getByRole('rowheader')).toHaveText('Early bird');
  expect(requests).toEqual([`${host.origin}/v2/notifications/configurations/webhook${QUERY} Bearer token-1`]);
  expect(await asked(page)).toEqual(['initial']);
});

test('the placeholder shows the names of the early answer', async ({ host, page }) => {
  await answerApi(page);
  const release = await hold(page, WASM);
  await host.open({ script: mounting('') });
  await expect(page.locator('.shell tbody tr')).toHaveCount(1);
  await expect(page.locator('.shell tbody th')).toHaveText('Early bird');
  await expect(page.getByRole('rowheader')).toHaveCount(0);
  release();
  await expect(page.getByRole('rowheader')).toHaveText('Early bird');
});

test('the early request uses the host page’s fetch, without a token if it gives none', async ({ host, page }) => {
  const release = await hold(page, WASM);
  const fetch = `async (request) => {
    globalThis.sent = [...(globalThis.sent ?? []), request.url + ' ' + request.headers.get('authorization')];
    return Response.json(${JSON.stringify(ANSWER)});
  }`;
  await host.open({
    script: mounting(`fetch: ${fetch}, getAccessToken: undefined`),
  });
  const sent = () => page.evaluate(() => (globalThis as unknown as { sent?: string[] }).sent);
  const one = [`${host.origin}/v2/notifications/configurations/webhook${QUERY} null`];
  await expect.poll(sent).toEqual(one);
  release();
  await expect(page.getByRole('rowheader')).toHaveText('Early bird');
  expect(await sent()).toEqual(one);
});

test('an early answer is dropped if the options ask for another address before the app runs', async ({
  host,
  page,
}) => {
  const requests = await answerApi(page);
  const release = await hold(page, WASM);
  // Without a policy, which would have to name the other address.
  await host.open({ script: mounting(''), headers: {} });
  await expect.poll(() => requests).toHaveLength(1);
  await page.evaluate(() => globalThis.handle.update({ apiBase: 'http://other.test' }));
  release();
  await expect.poll(() => requests.at(-1)).toMatch(/^http:\/\/other\.test\/v2\//);
});

test('the names of an early answer are not shown if the options ask for another address before it', async ({
  host,
  page,
}) => {
  await hold(page, WASM);
  const answer = await hold(page, '**/v2/**', (route) => route.fulfill({ json: ANSWER }));
  const answered = page.waitForResponse('**/v2/**');
  const requested = page.waitForRequest('**/v2/**');
  await host.open({ script: mounting(''), headers: {} });
  await requested;
  await page.evaluate(() => globalThis.handle.update({ apiBase: 'http://other.test' }));
  answer();
  await (await answered).finished();
  // The page has the answer by the time of its next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator('.shell tbody th .skeleton')).toHaveCount(8);
});

test('an early answer is dropped if the options ask for a mock before the app runs', async ({ host, page }) => {
  const requests = await answerApi(page);
  const release = await hold(page, WASM);
  await host.open({ script: mounting('') });
  await expect.poll(() => requests).toHaveLength(1);
  await page.evaluate(() => globalThis.handle.update({ mock: true }));
  release();
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await expect(page.getByRole('rowheader', { name: 'Early bird' })).toHaveCount(0);
});

test('an instance that is destroyed at once asks for no token and sends nothing', async ({ host, page }) => {
  const requests = await answerApi(page);
  await host.open({ script: mounting('', 'globalThis.handle.destroy();') });
  await host.mount({ mock: true });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  expect(requests).toEqual([]);
  expect(await asked(page)).toEqual([]);
});

for (const { what, options } of [
  { what: 'a mock', options: 'mock: true' },
  {
    what: 'a user who may not view webhooks',
    options: 'permissions: { view: false }',
  },
])
  test(`nothing is requested early for ${what}`, async ({ host, page }) => {
    const requests = await answerApi(page);
    await host.open({ script: mounting(options) });
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(requests).toEqual([]);
  });

test('a placeholder is shown from the mount until the app is rendered', async ({ host, page }) => {
  await answerApi(page);
  const release = await hold(page, WASM);
  await host.open({ script: mounting('') });
  await expect(page.locator('.shell tbody tr').first()).toBeVisible();
  release();
  await expect(page.getByRole('rowheader')).toBeVisible();
  await expect(page.locator('.shell')).toHaveCount(0);
});

test('the target’s own content is shown in place of the placeholder', async ({ host, page }) => {
  await answerApi(page);
  const release = await hold(page, WASM);
  await host.open({
    script: mounting(''),
    body: '<div id="target"><p>Getting your webhooks</p></div>',
  });
  await expect(page.getByText('Getting your webhooks')).toBeVisible();
  await expect(page.locator('.shell')).toHaveCount(0);
  release();
  await expect(page.getByRole('rowheader')).toBeVisible();
});

test('an element’s content that the parser adds later takes the placeholder’s place', async ({ host, page }) => {
  await answerApi(page);
  const release = await hold(page, WASM);
  await host.open({ script: mounting('') });
  await expect(page.locator('.shell')).toHaveCount(1);
  await page.evaluate(() => document.getElementById('target')!.append(document.createElement('p')));
  await expect(page.locator('.shell')).toHaveCount(0);
  release();
  await expect(page.getByRole('rowheader')).toBeVisible();
});
