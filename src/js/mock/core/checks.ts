// Checks of what a caller passes to the mock's control. Types promise it, but the caller may be JavaScript, or a
// message to a worker, and the wasm takes what it gets for what it expects.

import type { CustomResponse, Operation, Webhook } from './types.ts';

/** The largest number of webhooks, as in `src/mock/scenario/parse.rs`. */
const MAX_WEBHOOKS = 100_000;

/** The largest number of a call, as in the wasm. */
const MAX_COUNT = 2 ** 32 - 1;

const OPERATIONS: readonly Operation[] = ['list', 'create', 'update', 'test'];

/** Returns an operation, or throws a `TypeError`. */
export function checkOperation(operation: Operation): Operation {
  if (!OPERATIONS.includes(operation))
    throw new TypeError(
      `There is no such operation or fault: ${String(operation)}; there are ${OPERATIONS.join(', ')}.`,
    );
  return operation;
}

/** Returns the number of a call, which is 0 for every call, or throws a `TypeError`. */
export function checkCount(nth: number | 'every'): number {
  if (nth === 'every') return 0;
  if (!(Number.isInteger(nth) && nth >= 1 && nth <= MAX_COUNT))
    throw new TypeError('Calls are counted from 1, or "every".');
  return nth;
}

/** Returns the webhooks to seed as a list, or throws a `TypeError`. */
export function checkWebhooks(webhooks: number | Partial<Webhook>[]): Partial<Webhook>[] {
  const count: unknown = Array.isArray(webhooks) ? webhooks.length : webhooks;
  if (!(Number.isInteger(count) && (count as number) >= 0 && (count as number) <= MAX_WEBHOOKS))
    throw new TypeError(`seed can't take this: it takes webhooks as a list, or a number, at most ${MAX_WEBHOOKS}.`);
  return typeof webhooks === 'number' ? Array.from({ length: webhooks }, () => ({})) : webhooks;
}

/** A response as the wasm takes it. Names and values of headers alternate. */
interface FlatResponse {
  status: number;
  headers: string[];
  body: string;
}

const NO_HEADERS = 'The headers of an answer are an object of texts.';

/** The statuses whose responses have no body. */
const BODILESS = [204, 205, 304];

/**
 * Returns a response as the wasm takes it, which checks whether a server could send it. Throws a `TypeError` for what
 * is of another type.
 */
export function checkResponse(response: CustomResponse): FlatResponse {
  if (typeof response !== 'object' || response === null)
    throw new TypeError("fail can't take this: there is no such fault.");
  const { status, headers = {}, body } = response;
  if (typeof headers !== 'object' || headers === null) throw new TypeError(NO_HEADERS);
  const isBodiless = BODILESS.includes(status);
  const text = body === undefined || (isBodiless && body === null) ? '' : textOf(body);
  const all = new Map<string, string>();
  if (!isBodiless)
    all.set('content-type', body === undefined || typeof body === 'string' ? 'text/plain' : 'application/json');
  const pairs = Symbol.iterator in headers ? (headers as Iterable<[string, unknown]>) : Object.entries(headers);
  for (const [name, value] of pairs) {
    if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(NO_HEADERS);
    all.set(name.toLowerCase(), String(value));
  }
  // The wasm would cut off what is no whole number of 16 bits; it refuses 0.
  const isWhole = Number.isInteger(status) && status >= 0 && status < 2 ** 16;
  return { status: isWhole ? status : 0, headers: [...all].flat(), body: text };
}

/** Returns a body as text. Streams, files and the like would silently become `{}`. */
function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  // Not `instanceof`: test runners have objects of several realms.
  const kind = Object.prototype.toString.call(body);
  const isPlain = kind === '[object Object]' || kind === '[object Array]';
  const isOther = typeof body === 'object' && body !== null && !isPlain && !('toJSON' in body);
  const text: unknown = isOther ? undefined : JSON.stringify(body);
  if (typeof text !== 'string') throw new TypeError('The body of an answer is a text, or is sent as JSON.');
  return text;
}
