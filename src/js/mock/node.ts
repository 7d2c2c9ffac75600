// The entry `webhook-settings/mock` in Node.

import { readFileSync } from 'node:fs';
import { initSync, MockBackend } from '#glue';
import { type Caller, MockHost } from './core/host.ts';
import { Journal } from './core/journal.ts';
import { checkScenario, type Mock, type MockOptions, type WorkerMockOptions } from './core/mock.ts';

export type { Mock, MockOptions, WorkerMockOptions } from './core/mock.ts';
export type * from './core/types.ts';

let isLoaded = false;

/** Creates a mock with the sample webhooks. Throws a `TypeError` if the scenario has an unknown term. */
export function createMock(options: MockOptions = {}): Mock {
  if (!isLoaded) initSync({ module: readFileSync(new URL('./webhook-settings-mock.wasm', import.meta.url)) });
  isLoaded = true;
  const caller: Caller = { client: 'node', scenario: '' };
  const host = new MockHost(
    new MockBackend(options.acceptPrivateTargets ?? false),
    new Journal(),
    () => undefined,
    () => caller.scenario,
  );
  const mock: Mock = {
    ready: Promise.resolve(),
    control: host,
    get scenario() {
      return caller.scenario;
    },
    set scenario(terms: string) {
      checkScenario(terms, MockBackend);
      caller.scenario = terms;
    },
    secret: MockBackend.secret(),
    fetch: (request) => host.answer(request, caller, async () => undefined),
  };
  mock.scenario = options.scenario ?? '';
  return mock;
}

/** Always throws. It exists for code that is built for browsers and servers alike. */
export function createWorkerMock(_: WorkerMockOptions): Mock {
  throw new Error('There are no service workers in Node: createMock makes a mock there.');
}
