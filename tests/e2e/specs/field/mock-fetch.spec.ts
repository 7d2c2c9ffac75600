// The mock's `fetch` takes what the platform's takes.
import type { Page } from '@playwright/test';
import { createMock, type Mock } from 'webhook-settings/mock';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

test.use({ serviceWorkers: 'allow', trace: 'off' });

const BODY = JSON.stringify({ name: 'Mine', type: 'CASE_CREATED', url: 'https://example.com/', is_active: true });

/** Calls a mock in each of the ways, and returns the statuses. Runs in a page as well, so it uses nothing around it. */
async function callInEveryWay({ fetch }: Pick<Mock, 'fetch'>, path: string, body: string, base: string) {
  const url = base + path;
  const json = { 'content-type': 'application/json' };
  const seen = [
    await fetch(url),
    await fetch(new URL(url)),
    await fetch(new Request(url)),
    await fetch(url, { method: 'POST', headers: json, body }),
    await fetch(new URL(url), { method: 'POST', headers: new Headers(json), body: new TextEncoder().encode(body) }),
    await fetch(new Request(url, { method: 'POST', headers: json, body })),
    await fetch(new Request(url, { headers: json }), { method: 'POST', body: new Blob([body]) }),
    await fetch(url, { method: 'PATCH' }),
    await fetch(`${url}?page_size=0`),
  ];
  const aborted = new AbortController();
  aborted.abort(new Error('stopped'));
  const failures = [
    await fetch(url, { signal: aborted.signal }).catch((error: Error) => error.message),
    await fetch('http://').catch((error: Error) => error instanceof TypeError),
  ];
  return { statuses: seen.map(({ status }) => status), failures };
}

const EXPECTED = { statuses: [200, 200, 200, 201, 201, 201, 201, 405, 400], failures: ['stopped', true] };

test('in Node', async () => {
  expect(await callInEveryWay(createMock(), WEBHOOKS_PATH, BODY, 'https://api.example')).toEqual(EXPECTED);
  // As in Node's own `fetch`, there is nothing to resolve it against.
  await expect(createMock().fetch(WEBHOOKS_PATH)).rejects.toThrow(TypeError);
});

/** Runs the calls on `globalThis.mock` in a page. */
function inPage(page: Page) {
  return page.evaluate(
    ([source, path, body]) => {
      const call = new Function(`return (${source})`)() as typeof callInEveryWay;
      return call((globalThis as unknown as { mock: Mock }).mock, path, body, 'https://api.example');
    },
    [callInEveryWay.toString(), WEBHOOKS_PATH, BODY] as const,
  );
}

/** Returns the statuses of requests to a path without an origin, with the mock in `globalThis.mock` of a page. */
function relativeInPage(page: Page) {
  return page.evaluate(async (path) => {
    const { fetch } = (globalThis as unknown as { mock: Mock }).mock;
    const answers = [await fetch(path), await fetch(new Request(path)), await fetch(path.slice(1))];
    return answers.map(({ status }) => status);
  }, WEBHOOKS_PATH);
}

for (const [place, create] of [
  ['the page', 'createMock()'],
  ['a service worker', "createWorkerMock({ workerUrl: '/pkg/mock-worker.js', scope: '/' })"],
] as const) {
  test(`in ${place}, with relative URLs as well`, async ({ host, page, guard }) => {
    guard.disable();
    const script = `
      import { createMock, createWorkerMock } from '@/mock.js';
      globalThis.mock = ${create};
      await mock.ready;`;
    await host.open({ headers: { 'service-worker-allowed': '/' }, script });
    expect(await inPage(page)).toEqual(EXPECTED);
    expect(await relativeInPage(page)).toEqual([200, 200, 200]);
  });
}
