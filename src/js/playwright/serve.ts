import type { BrowserContext, Page, Request as PageRequest, Route } from '@playwright/test';
import type { Mock } from '../mock/node.ts';
import { allowOrigin, answerPreflight } from './cors.ts';

/**
 * The mock answers all requests under this path, also those that are not operations of the API, so that a wrong path is
 * noticed. A base with a slash too many is one.
 */
const API_PATH = /^\/+v2\/+notifications(?=\/|$)/;

/** Answers the requests of whole browser contexts, so that pop-ups and new tabs are answered as well. */
export class Routes {
  private readonly contexts = new WeakSet<BrowserContext>();

  constructor(
    private readonly mock: Mock,
    /** The path before the API's own: empty, or with a slash at the start only. */
    private readonly prefix: string,
  ) {}

  /** Answers all pages of a context, or of a page's context, from now on. */
  async add(target: Page | BrowserContext): Promise<void> {
    const context = 'context' in target ? target.context() : target;
    if (this.contexts.has(context)) return;
    this.contexts.add(context);
    await context.route(
      ({ pathname }) => this.apiPath(pathname) !== undefined,
      async (route) => {
        // Fails if the page was closed or has navigated, and no longer waits for the response.
        await this.answer(route).catch(() => undefined);
      },
    );
  }

  /** Returns a path without the prefix, if it is one of the API. */
  private apiPath(path: string): string | undefined {
    if (!path.startsWith(this.prefix)) return undefined;
    const rest = path.slice(this.prefix.length);
    return API_PATH.test(rest) ? rest : undefined;
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const headers = await request.allHeaders();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: answerPreflight(headers) });
    let response: Response;
    try {
      response = await this.mock.fetch(this.convert(request, headers));
    } catch {
      return route.abort('failed');
    }
    const own = Object.fromEntries(response.headers);
    await route.fulfill({
      status: response.status,
      headers: { ...allowOrigin(headers, Object.keys(own)), ...own },
      body: await response.text(),
    });
  }

  private convert(request: PageRequest, headers: Record<string, string>): Request {
    const url = new URL(request.url());
    url.pathname = this.apiPath(url.pathname) ?? url.pathname;
    const body = request.postDataBuffer();
    const method = request.method();
    return new Request(url, { method, headers, body: body === null ? null : new Uint8Array(body) });
  }
}

/** Returns a prefix in the form of {@link Routes}. Throws a `TypeError` if it is not a path. */
export function readPrefix(prefix: string): string {
  const path = `/${prefix.replace(/^\/+|\/+$/g, '')}`;
  if (prefix.includes('://') || /[?#]/.test(prefix))
    throw new TypeError(`webhooksApiPrefix is a path, such as "/bff/mesh": it can't be ${JSON.stringify(prefix)}.`);
  // Encoded as in the addresses of requests.
  return path === '/' ? '' : new URL(path, 'http://localhost').pathname;
}
