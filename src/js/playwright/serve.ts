import type { Page, Request as PageRequest, Route } from '@playwright/test';
import type { Mock } from '../mock/node.ts';

/**
 * The mock answers all requests under this path, also those that are not operations of the API, so that a wrong path is
 * noticed.
 */
const PREFIX = '/v2/notifications/';

/** Lets pages on any origin read every response. */
const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': '*',
};

/** Routes a page's requests to the mock. */
export async function serve(page: Page, mock: Mock): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.startsWith(PREFIX),
    async (route) => {
      // Fails if the page was closed or has navigated, and no longer waits for the response.
      await answer(route, mock).catch(() => undefined);
    },
  );
}

async function answer(route: Route, mock: Mock): Promise<void> {
  const request = route.request();
  if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS_HEADERS });
  let response: Response;
  try {
    response = await mock.fetch(await convert(request));
  } catch {
    return route.abort('failed');
  }
  const headers = { ...Object.fromEntries(response.headers), ...CORS_HEADERS };
  await route.fulfill({ status: response.status, headers, body: await response.text() });
}

async function convert(request: PageRequest): Promise<Request> {
  const body = request.postDataBuffer();
  return new Request(request.url(), {
    method: request.method(),
    headers: await request.allHeaders(),
    body: body === null ? null : new Uint8Array(body),
  });
}
