import type { MockControl } from './types.ts';

/** What a mock is made with. */
export interface MockOptions {
  /** Accepts private and loopback URLs as targets. */
  acceptPrivateTargets?: boolean;
  /** The scenario at the start: terms separated by commas. */
  scenario?: string;
  /** Browsers only: where the mock's wasm is, if it isn't beside the package's own files. It is loaded once. */
  wasmUrl?: string | URL;
}

/** What a mock in a service worker is made with. */
export interface WorkerMockOptions extends Omit<MockOptions, 'wasmUrl'> {
  /**
   * Where the package's `mock-worker.js` is, on the page's own origin. `webhook-settings-mock.wasm` must be beside it.
   */
  workerUrl: string | URL;
  /**
   * The path that the pages are under; without it, the worker's folder. One above that needs the header
   * `Service-Worker-Allowed`.
   */
  scope?: string;
}

/** A mock in this process, page or service worker. */
export interface Mock {
  /**
   * Resolves once it is loaded: in Node at once. Nothing needs to wait for it but {@link Mock.secret}. Rejects if there
   * is no such scenario.
   */
  readonly ready: Promise<void>;
  control: MockControl;
  /**
   * The tab's scenario: terms separated by commas. Setting one with an unknown term throws, and lists those there are;
   * in a service worker, which can't be asked at once, the next calls reject with that.
   */
  scenario: string;
  /** What test messages are signed with: standard base64 of 32 bytes. */
  readonly secret: string;
  /** Answers a request, whatever its origin. Rejects with a `TypeError` where there is no answer. */
  fetch(request: Request): Promise<Response>;
}

/** Says that there is no such scenario, and which there are. */
export function unknownScenario(term: string, known: string[]): TypeError {
  return new TypeError(`The mock knows no scenario "${term}"; it knows ${known.join(', ')}.`);
}
