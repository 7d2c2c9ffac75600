import type { Page, Request as PageRequest, Route } from '@playwright/test';
import type { Mock } from '../mock/node.ts';

/**
 * Everything under here is answered by the mock, also what is no operation of the API: a mistyped call must not go
 * unnoticed.
 */
const PREFIX = '/v2/notifications/';

/** Pages on other origins than the API's may read every answer. */
const SHARED = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': '*',
};

/** Has the mock answer a page's requests. */
export async function serve(page: Page, mock: Mock): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.startsWith(PREFIX),
    async (route) => {
      // A page that is closed or gone on no longer waits for its answer.
      await answer(route, mock).catch(() => undefined);
    },
  );
}

async function answer(route: Route, mock: Mock): Promise<void> {
  const request = route.request();
  if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: SHARED });
  let response: Response;
  try {
    response = await mock.fetch(await take(request));
  } catch {
    return route.abort('failed');
  }
  const headers = { ...Object.fromEntries(response.headers), ...SHARED };
  await route.fulfill({ status: response.status, headers, body: await response.text() });
}

async function take(request: PageRequest): Promise<Request> {
  const body = request.postDataBuffer();
  return new Request(request.url(), {
    method: request.method(),
    headers: await request.allHeaders(),
    body: body === null ? null : new Uint8Array(body),
  });
}
