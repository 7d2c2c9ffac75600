/** The API's operations. */
export type Operation = 'list' | 'create' | 'update' | 'test';

/** A webhook as the list operation answers it. */
export interface Configuration {
  identifier: string;
  name: string;
  type: string;
  url: string;
  is_active: boolean;
  created_at: string;
  updated_at: string;
  created_by: string;
}

/** One exchange, as it was sent and answered. */
export interface Exchange {
  /** Counts from 1 and never repeats. */
  number: number;
  /** When the request came, RFC 3339. */
  at: string;
  method: string;
  /** Path and query. */
  target: string;
  /** Null for a request that is none of the API's operations. */
  operation: Operation | null;
  /** The request's body, as far as it is text. */
  sent: string;
  /** Milliseconds that the scenario delayed the answer. */
  delay: number;
  /** Null where there was no answer. */
  status: number | null;
  headers: [name: string, value: string][];
  answered: string;
}

/** A test message as the simulated receiver got it. */
export interface TestMessage {
  /** Counts from 1 and never repeats. */
  number: number;
  /** When it was sent, RFC 3339. */
  at: string;
  url: string;
  headers: [name: string, value: string][];
  body: string;
}

/** An answer in the place of the backend's. */
export interface Answer {
  /** 200 to 599. */
  status: number;
  headers?: Record<string, string>;
  /** A text as it is; anything else as JSON. */
  body?: unknown;
}

/** What can go wrong with a call: a scenario's term without a target, or an answer of your own. */
export type Failure =
  | 'readonly'
  | 'noaccess'
  | 'expired'
  | 'offline'
  | 'down'
  | 'html'
  | 'garbled'
  | 'lost'
  | 'unique'
  | `${'limited' | 'flaky' | 'slow' | 'down'}:${string}`
  | Answer;

/** The mock's time. It follows the host's until it is paused, and delays end by it. */
export interface MockClock {
  /** Lets so many milliseconds pass at once. */
  advance(milliseconds: number): Promise<void>;
  /** Stands still at a time from now on: delays end only by {@link advance}. */
  pauseAt(time: string | number | Date): Promise<void>;
  /** Goes on from where it stands. */
  resume(): Promise<void>;
}

/** What code can do to a mock: the same in a page, in a service worker and in Node. */
export interface MockControl {
  /** Forgets what was made, said and ordered; the next request meets the samples again. */
  reset(): Promise<void>;
  /**
   * Puts webhooks in the place of those there are, and gives them back whole. What a webhook lacks is made up, what it
   * has is taken as it is, however odd. A number makes that many.
   */
  seed(webhooks: number | Partial<Configuration>[]): Promise<Configuration[]>;
  /** All that decides the answers to come, as text. */
  snapshot(): Promise<string>;
  /** Goes back to a snapshot; rejects if the text is none. */
  restore(snapshot: string): Promise<void>;
  /** Has something befall the nth call of an operation from now, or every one until reset. Rejects what is no fault. */
  fail(operation: Operation | 'any', nth: number | 'every', how: Failure): Promise<void>;
  /** Holds answers back, of one operation or of all, until they are released. The work is done at once. */
  hold(operation?: Operation): Promise<void>;
  /** Lets held answers go, of one operation or of all, and holds no more. */
  release(operation?: Operation): Promise<void>;
  /** The last 200 exchanges, oldest first. */
  journal(): Promise<Exchange[]>;
  /** The last 100 test messages, oldest first. */
  received(): Promise<TestMessage[]>;
  readonly clock: MockClock;
}
