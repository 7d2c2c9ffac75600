import type { FaultTerm, Operation } from './scenario.ts';

export type { Operation, Scenario } from './scenario.ts';

/** A webhook in the shape of the API's list operation. */
export interface Webhook {
  /** A UUID. */
  identifier: string;
  name: string;
  /** The event type by its name in the API, such as `"CASE_CREATED"`. */
  type: string;
  /** The target of the webhook's messages. */
  url: string;
  is_active: boolean;
  /** RFC 3339. */
  created_at: string;
  /** RFC 3339. */
  updated_at: string;
  created_by: string;
}

/** A request to the mock and its response. */
export interface Exchange {
  /** Counts from 1 and never repeats. */
  number: number;
  /** When the request arrived, RFC 3339. */
  at: string;
  method: string;
  /** Path and query. */
  target: string;
  /** Null if the request is not one of the API's operations. */
  operation: Operation | null;
  /** The request's body; bytes that are not text are replaced. */
  sent: string;
  /** How long the scenario delayed the response, in milliseconds. */
  delay: number;
  /** Null if the connection ended without a response. */
  status: number | null;
  /** The response's headers. */
  headers: [name: string, value: string][];
  /** The response's body. */
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

/** A response that replaces the mock's own. One that no server could send is refused. */
export interface CustomResponse {
  /** 200 to 599. */
  status: number;
  /**
   * Without a `content-type`, it is `text/plain` for a text and `application/json` for anything else. Headers that the
   * connection sets, such as `content-length`, can't be given.
   */
  headers?: Record<string, string>;
  /** A text is sent as it is, anything else as JSON. Empty by default, and always with the status 204, 205 or 304. */
  body?: unknown;
}

/** How a call fails: a scenario's term without an operation, or a response of your own. */
export type Fault = FaultTerm | CustomResponse;

/** The mock's clock. It follows the clock of its host until it is paused. Delays of responses end by it. */
export interface MockClock {
  /** Advances the clock at once. Rejects with a `RangeError` if the number is negative. */
  advance(milliseconds: number): Promise<void>;
  /**
   * Stops the clock at a time. Delays then end only by {@link advance}. Rejects with a `RangeError` if the time is
   * invalid.
   */
  pauseAt(time: string | number | Date): Promise<void>;
  /** Continues a paused clock from its current time. */
  resume(): Promise<void>;
}

/** Controls a mock from code, in the same way in a page, in a service worker and in Node. */
export interface MockControl {
  /** Restores the sample webhooks, and removes faults, holds, the journal and received messages. */
  reset(): Promise<void>;
  /**
   * Replaces all webhooks, and returns the new ones in full. Missing members are generated, given ones are taken
   * unchecked. A number creates that many webhooks. Rejects with a `TypeError` if a webhook can't be read.
   */
  seed(webhooks: number | Partial<Webhook>[]): Promise<Webhook[]>;
  /** Returns the state that determines future responses, as text. */
  snapshot(): Promise<string>;
  /** Restores the state of a snapshot. Rejects with a `TypeError` if the text is not a snapshot. */
  restore(snapshot: string): Promise<void>;
  /**
   * Makes the nth call of an operation from now fail, or every call until the next {@link reset}. Rejects with a
   * `TypeError` if the operation, the number or the fault is invalid.
   */
  fail(operation: Operation | 'any', nth: number | 'every', fault: Fault): Promise<void>;
  /** Holds the responses of one operation, or of all, until they are released. Writes are applied at once. */
  hold(operation?: Operation): Promise<void>;
  /** Sends the held responses of one operation, or of all, and stops holding. */
  release(operation?: Operation): Promise<void>;
  /** Returns the last 200 exchanges, oldest first. */
  journal(): Promise<Exchange[]>;
  /** Returns the last 100 test messages, oldest first. */
  received(): Promise<TestMessage[]>;
  readonly clock: MockClock;
}
