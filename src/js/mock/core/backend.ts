/** What `MockBackend::handle` gives: wait so many milliseconds, then answer; a status of 0 is no answer at all. */
export type Outcome = [delay: number, status: number, headers: string[], body: string, operation: string];

/** The wasm's class, whichever glue brought it (see `src/bin/mock.rs`). */
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
  fail(operation: string, nth: number, how: string): boolean;
  failWith(operation: string, nth: number, status: number, headers: string[], body: string): boolean;
  journalSince(number: number): string;
  receivedSince(number: number): string;
  countFrom(exchanges: number, messages: number): void;
  reset(): void;
  snapshot(): string;
  restore(snapshot: string): boolean;
}

export interface BackendClass {
  new (acceptPrivateTargets: boolean): Backend;
  knownTerms(): string[];
  unknownTerm(terms: string): string | undefined;
  secret(): string;
}
