import type { PageChange } from '../core/host.ts';
import type { MockControl } from '../core/types.ts';

/** A connection to the mock, in this page or in a service worker. */
export interface Connection {
  /** Answers a request in a scenario. Rejects if the scenario ends the connection without a response. */
  fetch(request: Request, terms: string): Promise<Response>;
  control: MockControl;
  knownTerms: string[];
  /** The key that signs test messages, in base64. */
  secret: string;
  /** Whether something was stored that could not be read. It was dropped. */
  wasDamaged: boolean;
  /** Returns the first unknown term of a scenario. */
  unknownTerm(terms: string): Promise<string | undefined>;
  onChange(listener: (change: PageChange) => void): void;
}
