import { readFileSync } from 'node:fs';
import { initSync, MockBackend } from '#glue';
import { type Caller, MockHost } from './host.ts';
import { Log } from './log.ts';
import type { MockControl } from './types.ts';

export type * from './types.ts';

/** A mock in this process. */
export interface Mock {
  control: MockControl;
  /** The tab's scenario: terms separated by commas. Setting one with an unknown term throws, and lists those there are. */
  scenario: string;
  /** What test messages are signed with: standard base64 of 32 bytes. */
  readonly secret: string;
  /** Answers a request, whatever its origin. Rejects with a `TypeError` where there is no answer. */
  fetch(request: Request): Promise<Response>;
}

let isLoaded = false;

/** Makes a mock with the sample webhooks. `acceptPrivateTargets` accepts private and loopback URLs. */
export function createMock(options: { acceptPrivateTargets?: boolean; scenario?: string } = {}): Mock {
  if (!isLoaded) initSync({ module: readFileSync(new URL('./webhook-settings-mock.wasm', import.meta.url)) });
  isLoaded = true;
  const caller: Caller = { client: 'node', scenario: '' };
  const nothing = () => undefined;
  const host = new MockHost(new MockBackend(options.acceptPrivateTargets ?? false), new Log(), nothing, () => caller.scenario);
  const mock: Mock = {
    control: host,
    get scenario() {
      return caller.scenario;
    },
    set scenario(terms: string) {
      const unknown = MockBackend.unknownTerm(terms);
      if (unknown !== undefined) throw new TypeError(`The mock knows no scenario "${unknown}"; it knows ${MockBackend.knownTerms().join(', ')}.`);
      caller.scenario = terms;
    },
    secret: MockBackend.secret(),
    fetch: (request) => host.answer(request, caller, async () => undefined),
  };
  mock.scenario = options.scenario ?? '';
  return mock;
}
