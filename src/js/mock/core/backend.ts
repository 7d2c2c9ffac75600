/**
 * The result of `MockBackend::handle`. The delay is in milliseconds. A status of 0 means that the connection ends
 * without a response. Names and values of headers alternate.
 */
export type Outcome = [delay: number, status: number, headers: string[], body: string, operation: string];

/** The class that the mock's wasm exports (see `src/bin/mock/main.rs`). */
export interface Backend {
  handle(
    client: string,
    scenario: string,
    method: string,
    path: string,
    query: string,
    contentType: string | undefined,
    authorization: string | undefined,
    body: Uint8Array,
    now: string,
    clock: number,
  ): Outcome;
  seed(scenario: string, rows: string, now: string, clock: number): string;
  /** Returns why the fault can't be injected, if it can't. */
  fail(operation: string, nth: number, fault: string): string | undefined;
  failWith(operation: string, nth: number, status: number, headers: string[], body: string): string | undefined;
  journalSince(number: number): string;
  receivedSince(number: number): string;
  countFrom(exchanges: number, messages: number): void;
  reset(): void;
  snapshot(): string;
  restore(snapshot: string): boolean;
}

/** Its static side. */
export interface BackendClass {
  new (acceptPrivateTargets: boolean): Backend;
  knownTerms(): string[];
  unknownTerm(terms: string): string | undefined;
  secret(): string;
}
