import type { Backend } from './backend.ts';
import { Clock } from './clock.ts';
import { Gate } from './hold-gate.ts';
import type { Log } from './journal.ts';
import type { Answer, Configuration, Exchange, Failure, MockControl, Operation, TestMessage } from './types.ts';

/** Who asks, and what is out of the ordinary for them. */
export interface Caller {
  /** Tells tabs apart: a scenario's counts are each tab's own. */
  client: string;
  /** Scenario terms, all of them known. */
  scenario: string;
}

/** Called after everything that changes what the mock holds or has said. */
export type Listener = (change: Change) => void;

export interface Change {
  exchanges: Exchange[];
  messages: TestMessage[];
  /** Whether what there was before is gone. */
  isReset: boolean;
  /** Whether webhooks may be others than before. */
  isWrite: boolean;
  /** Whose request it was, if it was a request. */
  client: string | undefined;
}

/** The backend with a clock, a log and a gate: what pages, workers and Node have in common. */
export class MockHost implements MockControl {
  readonly clock = new Clock();
  private readonly gate = new Gate();

  constructor(
    private readonly backend: Backend,
    private readonly log: Log,
    private readonly listener: Listener,
    /** The scenario that `seed` fills. */
    private readonly scenario: () => string = () => '',
  ) {}

  /**
   * Answers like `fetch`: rejects with a `TypeError` where there is no answer. `keep` is awaited before the answer
   * goes.
   */
  async answer(request: Request, caller: Caller, keep: (isWrite: boolean) => Promise<void>): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
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
    this.tell({ isWrite, client: caller.client });
    await keep(isWrite);
    if (delay > 0) await this.clock.wait(delay, signal);
    await this.gate.pass(operation, signal);
    if (status === 0) throw new TypeError('Failed to fetch');
    return new Response(text || null, { status, headers: pairs(headers) });
  }

  async reset(): Promise<void> {
    this.backend.reset();
    this.gate.open(undefined);
    this.log.clear();
    this.tell({ isReset: true, isWrite: true });
  }

  async seed(webhooks: number | Partial<Configuration>[]): Promise<Configuration[]> {
    const rows = typeof webhooks === 'number' ? Array.from({ length: webhooks }, () => ({})) : webhooks;
    const now = this.clock.now();
    let made: string;
    try {
      made = this.backend.seed(this.scenario(), JSON.stringify(rows), new Date(now).toISOString(), now);
    } catch (problem) {
      throw new TypeError(`seed can't take this: ${String(problem)}`);
    }
    this.tell({ isWrite: true });
    return JSON.parse(made) as Configuration[];
  }

  async snapshot(): Promise<string> {
    return this.backend.snapshot();
  }

  async restore(snapshot: string): Promise<void> {
    if (!this.backend.restore(snapshot)) throw new TypeError('This is no snapshot of this mock.');
    this.tell({ isWrite: true });
  }

  async fail(operation: Operation | 'any', nth: number | 'every', how: Failure): Promise<void> {
    const name = operation === 'any' ? '' : operation;
    const count = nth === 'every' ? 0 : nth;
    if (nth !== 'every' && !(Number.isInteger(nth) && nth >= 1))
      throw new TypeError('Calls are counted from 1, or "every".');
    const isTaken = typeof how === 'string' ? this.backend.fail(name, count, how) : this.failWith(name, count, how);
    if (!isTaken) throw new TypeError(`There is no such operation or fault: ${operation}, ${JSON.stringify(how)}`);
    this.tell({ isWrite: false });
  }

  private failWith(operation: string, nth: number, { status, headers = {}, body = '' }: Answer): boolean {
    if (!(status >= 200 && status <= 599)) throw new TypeError('An answer has a status from 200 to 599.');
    const isText = typeof body === 'string';
    const usual = { 'content-type': isText ? 'text/plain' : 'application/json' };
    const flat = Object.entries({ ...usual, ...headers }).flat();
    return this.backend.failWith(operation, nth, status, flat, isText ? body : JSON.stringify(body));
  }

  async hold(operation?: Operation): Promise<void> {
    this.gate.close(operation);
  }

  async release(operation?: Operation): Promise<void> {
    this.gate.open(operation);
  }

  async journal(): Promise<Exchange[]> {
    return [...this.log.exchanges];
  }

  async received(): Promise<TestMessage[]> {
    return [...this.log.messages];
  }

  private tell(change: { isWrite: boolean; isReset?: boolean; client?: string }): void {
    const said = this.log.take(this.backend);
    this.listener({ isReset: false, client: undefined, ...change, ...said });
  }
}

function pairs(flat: string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return pairs;
}
