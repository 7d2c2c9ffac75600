import type { Page } from '@playwright/test';
import { createMock, type MockControl } from 'webhook-settings/mock';
import type { App } from './app.ts';
import type { MockServer } from './mock-server.ts';
import { controlOf } from './page-control.ts';

/** A request to any host of the mock. */
export interface Sent {
  method: string;
  /** Path and query. */
  target: string;
  headers?: Record<string, string>;
  body?: string;
  /** A body of bytes, in the place of a text. */
  base64?: string;
}

/** An answer, whole: undefined stands for none. */
export type Received = { status: number; headers: Record<string, string>; body: string } | undefined;

type Control = Pick<
  MockControl,
  'reset' | 'seed' | 'snapshot' | 'restore' | 'fail' | 'hold' | 'release' | 'journal' | 'received'
>;

/** One of the places that the mock runs in. */
export interface MockHost {
  send(sent: Sent): Promise<Received>;
  control: Control & Pick<MockControl['clock'], 'advance' | 'pauseAt'>;
}

/** What the mock itself says in headers; the rest is its host's. */
const OWN = ['content-type', 'allow', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

function own(headers: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => OWN.includes(name)));
}

/** The mock in this process. */
export function inNode(scenario = ''): MockHost {
  const mock = createMock({ scenario });
  const { clock } = mock.control;
  return {
    control: Object.assign(Object.create(mock.control), {
      advance: clock.advance.bind(clock),
      pauseAt: clock.pauseAt.bind(clock),
    }),
    send: async ({ target, body, base64, ...sent }) => {
      const bytes = base64 === undefined ? body : Buffer.from(base64, 'base64');
      const response = await mock
        .fetch(new Request(`https://api.example${target}`, { ...sent, body: bytes ?? null }))
        .catch(() => undefined);
      return response && { status: response.status, headers: own(response.headers), body: await response.text() };
    },
  };
}

/** The mock in an app's page or service worker, whichever it chose. */
export async function inBrowser(app: App, page: Page, scenario = ''): Promise<MockHost> {
  await page.goto(`${app.origin}/?mock=${scenario}`);
  await app.heading.waitFor();
  return {
    control: controlOf(page),
    send: async (sent) => {
      const received = await page.evaluate(async ({ target, body, base64, ...sent }) => {
        const { fetchFromMock } = await import(new URL('mock-page.js', document.baseURI).href);
        const bytes = base64 === undefined ? body : Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        try {
          const response: Response = await fetchFromMock(new Request(target, { ...sent, body: bytes ?? null }));
          return { status: response.status, headers: [...response.headers], body: await response.text() };
        } catch {
          return undefined;
        }
      }, sent);
      return received && { ...received, headers: own(received.headers as [string, string][]) };
    },
  };
}

/** The native server. It has no control from code. */
export function overHttp(server: MockServer): Pick<MockHost, 'send'> {
  return {
    send: async ({ target, body, ...sent }) => {
      const response = await fetch(server.origin + target, { ...sent, body: body ?? null }).catch(() => undefined);
      return response && { status: response.status, headers: own(response.headers), body: await response.text() };
    },
  };
}
