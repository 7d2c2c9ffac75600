// The entry `webhook-settings/mock` in browsers. Nothing of it touches the document, the address or the browser's storage.

import init, { MockBackend } from '#glue';
import { MockHost } from './host.ts';
import { lateControl } from './late-control.ts';
import { Log } from './log.ts';
import { type Mock, type MockOptions, unknownScenario } from './mock.ts';
import type { Connection, Heard } from './page/connection.ts';

export type { Mock, MockOptions } from './mock.ts';
export type * from './types.ts';

/** A way to a mock in the page, and the text that its scenario is in. */
export interface Loaded {
  connection: Connection;
  kept: { scenario: string };
}

/** The ways to the mocks made here, for the app's panel. */
const loadings = new WeakMap<Mock, Promise<Loaded>>();

let loading: Promise<unknown> | undefined;

/** Makes a mock with the sample webhooks. It is loaded meanwhile: what is asked of it waits for that. */
export function createMock(options: MockOptions = {}): Mock {
  const kept = { scenario: options.scenario ?? '' };
  const loaded = open(options, kept);
  let isLoaded = false;
  const ready = loaded.then(() => void (isLoaded = true));
  // Whoever asks anything of it is told.
  ready.catch(() => undefined);
  const mock: Mock = {
    ready,
    control: lateControl(loaded.then(({ connection }) => connection.control)),
    get scenario() {
      return kept.scenario;
    },
    set scenario(terms: string) {
      if (isLoaded) checkScenario(terms);
      kept.scenario = terms;
    },
    get secret() {
      if (!isLoaded) throw new Error('The mock is not loaded yet: wait for its member "ready" first.');
      return MockBackend.secret();
    },
    async fetch(request) {
      const { connection } = await loaded;
      return connection.fetch(request, kept.scenario);
    },
  };
  loadings.set(mock, loaded);
  return mock;
}

/** How the app speaks to a mock; undefined if it was not made here. */
export function loadedOf(mock: Mock): Promise<Loaded> | undefined {
  return loadings.get(mock);
}

async function open({ wasmUrl, acceptPrivateTargets }: MockOptions, kept: { scenario: string }): Promise<Loaded> {
  await loadWasm(wasmUrl);
  checkScenario(kept.scenario);
  return { connection: connect(acceptPrivateTargets ?? false, kept), kept };
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

function connect(acceptPrivateTargets: boolean, kept: { scenario: string }): Connection {
  const listeners: ((heard: Heard) => void)[] = [];
  const client = 'page';
  const host = new MockHost(
    new MockBackend(acceptPrivateTargets),
    new Log(),
    (change) => {
      for (const listener of listeners) listener({ ...change, isOwn: change.client === client });
    },
    () => kept.scenario,
  );
  return {
    fetch: (request, terms) => host.answer(request, { client, scenario: terms }, async () => undefined),
    control: host,
    knownTerms: MockBackend.knownTerms(),
    secret: MockBackend.secret(),
    unknownTerm: async (terms) => MockBackend.unknownTerm(terms),
    onChange: (listener) => listeners.push(listener),
  };
}
