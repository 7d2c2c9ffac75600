// The entry `webhook-settings/mock` in browsers. Nothing of it touches the document, the address or the browser's
// storage.

import init, { MockBackend } from '#glue';
import { lateControl } from './core/deferred-control.ts';
import { type Caller, MockHost } from './core/host.ts';
import { Log } from './core/journal.ts';
import { type Mock, type MockOptions, unknownScenario } from './core/mock.ts';

export { createWorkerMock } from './client/worker-mock.ts';
export type { Mock, MockOptions, WorkerMockOptions } from './core/mock.ts';
export type * from './core/types.ts';

let loading: Promise<unknown> | undefined;

/** Makes a mock with the sample webhooks. It is loaded meanwhile: what is asked of it waits for that. */
export function createMock(options: MockOptions = {}): Mock {
  const caller: Caller = { client: 'page', scenario: options.scenario ?? '' };
  const host = open(options, caller);
  let isLoaded = false;
  const ready = host.then(() => {
    isLoaded = true;
  });
  // Whoever asks anything of it is told.
  ready.catch(() => undefined);
  return {
    ready,
    control: lateControl(host),
    get scenario() {
      return caller.scenario;
    },
    set scenario(terms: string) {
      if (isLoaded) checkScenario(terms);
      caller.scenario = terms;
    },
    get secret() {
      if (!isLoaded) throw new Error('The mock is not loaded yet: wait for its member "ready" first.');
      return MockBackend.secret();
    },
    fetch: async (request) => (await host).answer(request, caller, async () => undefined),
  };
}

async function open({ wasmUrl, acceptPrivateTargets }: MockOptions, caller: Caller): Promise<MockHost> {
  await loadWasm(wasmUrl);
  checkScenario(caller.scenario);
  const nothing = () => undefined;
  return new MockHost(new MockBackend(acceptPrivateTargets ?? false), new Log(), nothing, () => caller.scenario);
}

function loadWasm(wasmUrl: string | URL | undefined): Promise<unknown> {
  const url = wasmUrl ?? new URL('./webhook-settings-mock.wasm', import.meta.url);
  loading ??= init({ module_or_path: fetch(url) }).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function checkScenario(terms: string): void {
  const unknown = MockBackend.unknownTerm(terms);
  if (unknown !== undefined) throw unknownScenario(unknown, MockBackend.knownTerms());
}
