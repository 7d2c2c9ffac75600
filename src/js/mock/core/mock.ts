import type { BackendClass } from './backend.ts';
import type { Scenario } from './scenario.ts';
import type { MockControl } from './types.ts';

/** The options of a mock. */
export interface MockOptions {
  /** Whether private and loopback URLs are accepted as targets. `false` by default. */
  acceptPrivateTargets?: boolean;
  /** The scenario at the start: terms separated by commas. Empty by default. */
  scenario?: Scenario;
  /**
   * The URL of the mock's wasm, in browsers only. By default `webhook-settings-mock.wasm` beside the package's own
   * files. The first mock that is created decides, since the wasm is loaded once.
   */
  wasmUrl?: string | URL;
}

/** The options of a mock in a service worker. */
export interface WorkerMockOptions extends Omit<MockOptions, 'wasmUrl'> {
  /** The URL of the package's `mock-worker.js` on the page's origin. `webhook-settings-mock.wasm` must be beside it. */
  workerUrl: string | URL;
  /**
   * The path that contains all pages with this mock. By default the worker's folder. A scope above that folder requires
   * the header `Service-Worker-Allowed`.
   */
  scope?: string;
  /**
   * Whether another service worker of the same scope, such as that of a progressive web app, may be replaced. `false`
   * by default: `ready` rejects then.
   */
  replaceWorker?: boolean;
}

/** A mock of the API in this process, page or service worker. */
export interface Mock {
  /**
   * Resolves once the mock is loaded: in Node at once. All other members can be used before, except {@link
   * Mock.secret}. Rejects if the mock can't be loaded or the scenario has an unknown term.
   */
  readonly ready: Promise<void>;
  control: MockControl;
  /**
   * The scenario: terms separated by commas. A new one with an unknown term throws a `TypeError` that lists the known
   * terms. In a service worker, and before the mock is loaded, the following calls reject with that error instead.
   */
  scenario: string;
  /** The key that signs test messages: 32 bytes in standard base64. Throws if the mock is not loaded yet. */
  readonly secret: string;
  /**
   * Answers a request, whatever its origin. Takes what the platform's `fetch` takes. Rejects with a `TypeError` if the
   * scenario ends the connection without a response.
   */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
}

/** A mock in a service worker. */
export interface WorkerMock extends Mock {
  /**
   * Unregisters the service worker. Its webhooks stay stored for the next mock, unless `control.reset()` comes first.
   * All later calls of this mock reject.
   */
  stop(): Promise<void>;
}

/** Returns the error for a scenario with an unknown term. It lists the known ones. */
export function unknownScenario(term: string, known: string[]): TypeError {
  return new TypeError(`The mock does not know the scenario "${term}". Known terms: ${known.join(', ')}.`);
}

/** Throws a `TypeError` if a scenario is no text or has an unknown term. */
export function checkScenario(terms: string, backend: BackendClass): void {
  if (typeof terms !== 'string') throw new TypeError('A scenario is a text: terms separated by commas.');
  const unknown = backend.unknownTerm(terms);
  if (unknown !== undefined) throw unknownScenario(unknown, backend.knownTerms());
}

/** Returns the error for a member that is read before the mock is loaded. */
export function notLoadedYet(): Error {
  return new Error('The mock is not loaded yet: wait for its member "ready" first.');
}
