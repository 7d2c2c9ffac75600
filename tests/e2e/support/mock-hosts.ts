import type { Page } from '@playwright/test';
import { createMock } from 'webhook-settings/mock';
import type { ControlMethods } from '../../../src/js/mock/core/control.ts';
import type { App } from './app.ts';
import type { MockServer } from './mock-server.ts';
import { controlOf } from './page-control.ts';

/** A request to a mock host. */
export interface MockRequest {
  method: string;
  /** The path and query. */
  target: string;
  headers?: Record<string, string>;
  body?: string;
  /** The body as Base64, instead of `body`. */
  base64?: string;
}

/** The answer of a mock host; undefined if there is none. */
export type MockResponse = { status: number; headers: Record<string, string>; body: string } | undefined;

/** An environment that the mock runs in. */
export interface MockHost {
  send(request: MockRequest): Promise<MockResponse>;
  control: Omit<ControlMethods, 'resume'>;
}

/** The headers that the mock sets. All others are set by its environment. */
const MOCK_HEADERS = ['content-type', 'allow', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

function mockHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => MOCK_HEADERS.includes(name)));
}

/** The mock in this process. */
export function inNode(scenario = ''): MockHost {
  const mock = createMock();
  mock.scenario = scenario;
  const { clock } = mock.control;
  return {
    control: Object.assign(Object.create(mock.control), {
      advance: clock.advance.bind(clock),
      pauseAt: clock.pauseAt.bind(clock),
    }),
    send: async ({ target, body, base64, ...init }) => {
      const bytes = base64 === undefined ? body : Buffer.from(base64, 'base64');
      const response = await mock
        .fetch(new Request(`https://api.example${target}`, { ...init, body: bytes ?? null }))
        .catch(() => undefined);
      return (
        response && { status: response.status, headers: mockHeaders(response.headers), body: await response.text() }
      );
    },
  };
}

/** The mock in the app's page or service worker, whichever the app uses. */
export async function inBrowser(app: App, page: Page, scenario = ''): Promise<MockHost> {
  await page.goto(`${app.origin}/?mock=${scenario}`);
  await app.heading.waitFor();
  return {
    control: controlOf(page),
    send: async (request) => {
      const answer = await page.evaluate(async ({ target, body, base64, ...init }) => {
        const { fetchFromMock } = await import(new URL('mock-page.js', document.baseURI).href);
        const bytes = base64 === undefined ? body : Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        try {
          const response: Response = await fetchFromMock(new Request(target, { ...init, body: bytes ?? null }));
          return { status: response.status, headers: [...response.headers], body: await response.text() };
        } catch {
          return undefined;
        }
      }, request);
      return answer && { ...answer, headers: mockHeaders(answer.headers as [string, string][]) };
    },
  };
}

/** The native server, which code can't control. */
export function overHttp(server: MockServer): Pick<MockHost, 'send'> {
  return {
    send: async ({ target, body, ...init }) => {
      const response = await fetch(server.origin + target, { ...init, body: body ?? null }).catch(() => undefined);
      return (
        response && { status: response.status, headers: mockHeaders(response.headers), body: await response.text() }
      );
    },
  };
}
