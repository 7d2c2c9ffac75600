// Requests the first page of the list beside the wasm, and gives the app that answer as the one to its own request.

const PATH = '/v2/notifications/configurations/webhook';
/** The rows on a page if nothing else is configured, as in `src/ui/model/config`. */
export const DEFAULT_PAGE_SIZE = 25;
/** The reason for the first token, as `src/client/engine/tokens.rs` names it. */
const FIRST_REASON = 'initial';
/** The number of tasks that an answer which has arrived may take to be read. */
const PATIENCE = 20;

type Fetch = (request: Request) => Promise<Response>;
type TokenSource = (reason: never) => unknown;

/** The list that the app is about to request. */
export interface ListAddress {
  /** The API's origin; empty for that of the page. */
  base: string;
  /** The query of the page's own address, which may have a page number, a size, an order and an event. */
  search: string;
  pageSize: number;
}

/** What the API sorts by, for each column in an address (see `src/ui/model/list/sort.rs`). */
const PROPERTIES: Record<string, string> = { name: 'name', url: 'url', state: 'is_active', updated: 'updated_at' };

/**
 * Returns the address of the request that the app sends first (see `src/client/engine/list_page.rs`), or undefined if
 * the app needs the whole account for what the page's own address asks for.
 */
export function listUrl({ base, search, pageSize }: ListAddress): string | undefined {
  const given = new URLSearchParams(search);
  const [event, second] = given.getAll('event');
  const order = given.get('sort') ?? '';
  if (given.get('q') || given.has('state') || given.has('attention') || second || order.endsWith('event')) return;
  // The API filters by no legacy type.
  if (event?.startsWith('CSOM_')) return;
  const page = Math.min(Number(given.get('page')?.match(/^\d+$/) ?? 1), 0x7fffffff) || 1;
  const size = given.get('size')?.match(/^(25|50|100)$/)?.[0] ?? pageSize;
  const [, sign = '', column = ''] = /^(-?)(.+)$/.exec(order) ?? [];
  const property = PROPERTIES[column];
  const sort = property === undefined ? '-created_at' : sign + property;
  const type = event ? `&type=${event}` : '';
  return `${base || location.origin}${PATH}?page_number=${page}&page_size=${size}&sort=${sort}&sort=identifier${type}`;
}

/**
 * A request that is sent before the app runs. The app gets its answer once, and only if its own request is the same:
 * for another address or another token, the early one is cancelled.
 */
export class EarlyList {
  private readonly controller = new AbortController();
  private token: Promise<unknown> | undefined;
  private answer: Promise<Response> | undefined;
  private sent: Request | undefined;
  private isRead = false;

  /**
   * Asks for a token, if there is a source of tokens, and sends the request then. Both come after the current task. A
   * token may take long: `isStillWanted` is asked before the request is sent. `show` gets the text of the answer, and
   * must not throw.
   */
  constructor(
    private readonly url: string,
    getToken: TokenSource | undefined,
    send: Fetch,
    show: (answer: string) => void,
    isStillWanted: () => boolean = () => true,
  ) {
    const asked = Promise.resolve(FIRST_REASON as never);
    if (getToken !== undefined) this.token = asked.then((reason) => (this.isCancelled ? undefined : getToken(reason)));
    // The app reports a token's failure, because it gets the same promise.
    (this.token ?? asked)
      .then((token) => {
        if (this.isCancelled || !isStillWanted() || (getToken !== undefined && !isToken(token))) return;
        this.sent = this.requestWith(getToken && String(token).trim());
        this.answer = send(this.sent).then((response) => this.readWhole(response, show));
        return this.answer;
      })
      .catch(() => undefined)
      .finally(() => (this.isRead = true));
  }

  /**
   * Waits until an answer that has arrived is read. Does not wait for one that is still on its way: what the browser
   * has to do is done in between, and nothing else.
   */
  async settle(): Promise<void> {
    for (let count = 0; count < PATIENCE && !this.isRead; count += 1) await nextTask();
  }

  private get isCancelled(): boolean {
    return this.controller.signal.aborted;
  }

  /** Builds the request as `src/ui/api/attempt.rs` does. */
  private requestWith(token: string | undefined): Request {
    const headers = new Headers({ accept: 'application/json, application/problem+json' });
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return new Request(this.url, {
      headers,
      cache: 'no-store',
      redirect: 'error',
      signal: this.controller.signal,
    });
  }

  /**
   * Reads a response, so that the app gets its text without a wait: it then renders the list before the browser has
   * painted a loading state.
   */
  private async readWhole(response: Response, show: (answer: string) => void): Promise<Response> {
    const text = await response.text();
    Object.defineProperty(response, 'text', { value: () => Promise.resolve(text) });
    if (!this.isCancelled) show(text);
    return response;
  }

  /** Returns the token that was asked for, to the first call that asks for the same reason. */
  takeToken(reason: string): Promise<unknown> | undefined {
    const { token } = this;
    this.token = undefined;
    return reason === FIRST_REASON ? token : undefined;
  }

  /** Returns the answer to the app's first request if that is the one that was sent, or else undefined. */
  takeAnswer(request: Request): Promise<Response> | undefined {
    const { answer, sent } = this;
    this.answer = undefined;
    if (answer === undefined || sent === undefined || !isSame(request, sent)) {
      this.cancel();
      return undefined;
    }
    request.signal.addEventListener('abort', () => this.cancel());
    if (request.signal.aborted) this.cancel();
    return answer;
  }

  /** Cancels the request. The app sends its own one then. */
  cancel(): void {
    this.answer = undefined;
    this.controller.abort();
  }
}

/** Waits until the browser has done what it had to do by now. A timer would wait for a test's fake clock. */
function nextTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const done = new Promise((resolve) => port1.addEventListener('message', resolve, { once: true }));
  port1.start();
  port2.postMessage(undefined);
  return done.finally(() => port1.close());
}

/** Returns whether the app can send a value in a header, as `src/client/engine/tokens.rs` decides. */
export function isToken(value: unknown): boolean {
  return typeof value === 'string' && /^[!-~]+$/.test(value.trim());
}

function isSame(one: Request, other: Request): boolean {
  const token = (request: Request) => request.headers.get('authorization');
  return one.method === other.method && one.url === other.url && token(one) === token(other);
}
