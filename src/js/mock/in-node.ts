// The mock's wasm in Node, and its hosts.

import { readFileSync } from 'node:fs';
import { initSync, MockBackend } from '#glue';
import { type Caller, type ChangeListener, MockHost } from './core/host.ts';
import { Journal } from './core/journal.ts';
import { checkScenario, type Mock, type MockOptions } from './core/mock.ts';
import { requestOf } from './core/request.ts';

let isLoaded = false;

/** Returns the class of the wasm, which is loaded at the first call. */
export function loadBackend(): typeof MockBackend {
  if (!isLoaded) initSync({ module: readFileSync(new URL('./webhook-settings-mock.wasm', import.meta.url)) });
  isLoaded = true;
  return MockBackend;
}

/** Creates a mock, and calls `onChange` after each of its changes. Throws a `TypeError` for an unknown scenario. */
export function createMockInNode(options: MockOptions, onChange: ChangeListener): Mock {
  const backend = loadBackend();
  const caller: Caller = { client: 'node', scenario: '' };
  const host = new MockHost(
    new backend(options.acceptPrivateTargets ?? false),
    new Journal(),
    onChange,
    () => caller.scenario,
  );
  const mock: Mock = {
    ready: Promise.resolve(),
    control: host,
    get scenario() {
      return caller.scenario;
    },
    set scenario(terms: string) {
      checkScenario(terms, backend);
      caller.scenario = terms;
    },
    secret: backend.secret(),
    fetch: async (input, init) => host.answer(requestOf(input, init), caller, async () => undefined),
  };
  mock.scenario = options.scenario ?? '';
  return mock;
}
