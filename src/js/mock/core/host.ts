import type { Backend } from './backend.ts';
import { checkCount, checkOperation, checkResponse, checkWebhooks } from './checks.ts';
import { Clock } from './clock.ts';
import { HoldGate } from './hold-gate.ts';
import type { Entries, Journal } from './journal.ts';
import type { CustomResponse, Exchange, Fault, MockControl, Operation, TestMessage, Webhook } from './types.ts';

/** The largest body that the mock accepts, as in `src/mock/dispatch.rs`. */
export const MAX_BODY = 1024 * 1024;

/** What the mock reads of a request. */
export type IncomingRequest = Pick<Request, 'url' | 'method' | 'headers' | 'signal' | 'arrayBuffer'>;

/** The sender of a request. */
export interface Caller {
  /** Identifies a tab. Scenarios count the calls of each client on their own. */
  client: string;
  /** The caller's scenario. All of its terms are known. */
  scenario: string;
}

/** A change of the mock's webhooks or journal. */
export interface Change extends Entries {
  /** Whether everything before the change is gone. */
  isReset: boolean;
  /** Whether webhooks may have changed. */
  isWrite: boolean;
  /** The client whose request caused the change, if a request did. */
  client: string | undefined;
}

/** A change as a page sees it. */
export interface PageChange extends Change {
  /** Whether a request of this page caused it. */
  isOwn: boolean;
}

/** Called after every change. */
export type ChangeListener = (change: Change) => void;

/** The backend with a clock, a journal and a hold gate. Pages, service workers and Node all run this. */
export class MockHost implements MockControl {
  readonly clock = new Clock();
  private readonly gate = new HoldGate();

  constructor(
    private readonly backend: Backend,
    private readonly entries: Journal,
    private readonly onChange: ChangeListener,
    /** Returns the scenario whose webhooks `seed` replaces. */
    private readonly scenario: () => string = () => '',
  ) {}

  /**
   * Answers a request. Rejects with a `TypeError`, as `fetch` does, if the scenario ends the connection without a
   * response. `save` is awaited before the response is sent.
   */
  async answer(request: IncomingRequest, caller: Caller, save: (isWrite: boolean) => Promise<void>): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    // The rest of a larger body would only fill the memory of the wasm: it is rejected anyway.
    const body = new Uint8Array(await request.arrayBuffer()).subarray(0, MAX_BODY + 1);
    const { signal } = request;
    signal.throwIfAborted();
    const now = this.clock.now();
    const [delay, status, headers, text, operation] = this.backend.handle(
      caller.client,
      caller.scenario,
      request.method,
      pathname,
      search.slice(1),
      request.headers.get('content-type') ?? undefined,
      request.headers.get('authorization') ?? undefined,
      body,
      new Date(now).toISOString(),
      now,
    );
    const isWrite = operation !== 'list';
    this.notify({ isWrite, client: caller.client });
    await save(isWrite);
    if (delay > 0) await this.clock.wait(delay, signal);
    await this.gate.pass(operation, signal);
    if (status === 0) throw new TypeError('Failed to fetch');
    return new Response(text || null, { status, headers: pairs(headers) });
  }

  async reset(): Promise<void> {
    this.backend.reset();
    this.gate.open(undefined);
    this.entries.clear();
    this.notify({ isReset: true, isWrite: true });
  }

  async seed(webhooks: number | Partial<Webhook>[]): Promise<Webhook[]> {
    const rows = checkWebhooks(webhooks);
    const now = this.clock.now();
    let seeded: string;
    try {
      seeded = this.backend.seed(this.scenario(), JSON.stringify(rows), new Date(now).toISOString(), now);
    } catch (problem) {
      throw new TypeError(`seed can't take this: ${String(problem)}`);
    }
    this.notify({ isWrite: true });
    return JSON.parse(seeded) as Webhook[];
  }

  async snapshot(): Promise<string> {
    return this.backend.snapshot();
  }

  async restore(snapshot: string): Promise<void> {
    if (typeof snapshot !== 'string' || !this.backend.restore(snapshot))
      throw new TypeError('This is no snapshot of this mock.');
    this.notify({ isWrite: true });
  }

  async fail(operation: Operation | 'any', nth: number | 'every', fault: Fault): Promise<void> {
    const count = checkCount(nth);
    const name = operation === 'any' ? '' : checkOperation(operation);
    const problem =
      typeof fault === 'string' ? this.backend.fail(name, count, fault) : this.failWith(name, count, fault);
    if (problem !== undefined) throw new TypeError(`fail can't take this: ${problem}.`);
    this.notify({ isWrite: false });
  }

  private failWith(operation: string, nth: number, response: CustomResponse): string | undefined {
    const { status, headers, body } = checkResponse(response);
    return this.backend.failWith(operation, nth, status, headers, body);
  }

  async hold(operation?: Operation): Promise<void> {
    this.gate.close(operation === undefined ? undefined : checkOperation(operation));
  }

  async release(operation?: Operation): Promise<void> {
    this.gate.open(operation === undefined ? undefined : checkOperation(operation));
  }

  async journal(): Promise<Exchange[]> {
    return [...this.entries.exchanges];
  }

  async received(): Promise<TestMessage[]> {
    return [...this.entries.messages];
  }

  private notify(change: { isWrite: boolean; isReset?: boolean; client?: string }): void {
    const entries = this.entries.pull(this.backend);
    this.onChange({ isReset: false, client: undefined, ...change, ...entries });
  }
}

function pairs(flat: string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return pairs;
}
