import type { Change } from '../core/host.ts';
import type { MockControl } from '../core/types.ts';

/** A way to a backend, in this page or in a worker. */
export interface Connection {
  fetch(request: Request, terms: string): Promise<Response>;
  control: MockControl;
  knownTerms: string[];
  secret: string;
  /** The first of these terms that is none. */
  unknownTerm(terms: string): Promise<string | undefined>;
  onChange(listener: (heard: Heard) => void): void;
}

/** A change, and whether a request of this page brought it about. */
export interface Heard extends Change {
  isOwn: boolean;
}
