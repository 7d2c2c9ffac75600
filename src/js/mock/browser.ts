// The entry `webhook-settings/mock` in browsers. It does not touch the document, the address or the browser's storage.

import init, { MockBackend } from '#glue';
import { deferredControl } from './core/control.ts';
import { type Caller, MockHost } from './core/host.ts';
import { Journal } from './core/journal.ts';
import { checkScenario, type Mock, type MockOptions, notLoadedYet } from './core/mock.ts';
import { requestOf } from './core/request.ts';

export { createWorkerMock } from './client/worker-mock.ts';
export type { Mock, MockOptions, WorkerMock, WorkerMockOptions } from './core/mock.ts';
export type * from './core/types.ts';

let loading: Promise<unknown> | undefined;

/** Creates a mock with the sample webhooks in this page. Its code loads in the background, and calls wait for it. */
export function createMock(options: MockOptions = {}): Mock {
  const caller: Caller = { client: 'page', scenario: options.scenario ?? '' };
  const host = load(options, caller);
  let isLoaded = false;
  const ready = host.then(() => {
    isLoaded = true;
  });
  // Keeps the browser from warning of a failure that no call awaits.
  ready.catch(() => undefined);
  return {
    ready,
    control: deferredControl(() => host),
    get scenario() {
      return caller.scenario;
    },
    set scenario(terms: string) {
      if (isLoaded) checkScenario(terms, MockBackend);
      caller.scenario = terms;
    },
    get secret() {
      if (!isLoaded) throw notLoadedYet();
      return MockBackend.secret();
    },
    fetch: async (input, init) => {
      // Before the wait: a caller may reuse what it has passed.
      const request = requestOf(input, init);
      return (await host).answer(request, caller, async () => undefined);
    },
  };
}

async function load({ wasmUrl, acceptPrivateTargets }: MockOptions, caller: Caller): Promise<MockHost> {
  await loadWasm(wasmUrl);
  checkScenario(caller.scenario, MockBackend);
  const backend = new MockBackend(acceptPrivateTargets ?? false);
  return new MockHost(
    backend,
    new Journal(),
    () => undefined,
    () => caller.scenario,
  );
}

function loadWasm(wasmUrl: string | URL | undefined): Promise<unknown> {
  const url = wasmUrl ?? new URL('./webhook-settings-mock.wasm', import.meta.url);
  loading ??= init({ module_or_path: fetchWasm(url) }).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A server without the file may answer with a page, and compiling that fails with an error that explains nothing. */
async function fetchWasm(url: string | URL): Promise<Response> {
  const response = await fetch(url);
  if (response.ok && !response.headers.get('content-type')?.startsWith('text/html')) return response;
  throw new Error(
    `The server has no wasm at ${response.url}: it answered with ${response.ok ? 'a web page' : response.status}. ` +
      'Let your bundler copy webhook-settings-mock.wasm, or set the option wasmUrl of createMock. ' +
      'Vite before version 8 needs optimizeDeps: { exclude: ["webhook-settings"] }.',
  );
}
