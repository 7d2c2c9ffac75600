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

/** Returns a response as the wasm takes it, or throws a `TypeError`. */
export function checkResponse(response: CustomResponse): FlatResponse {
  if (typeof response !== 'object' || response === null)
    throw new TypeError(`There is no such operation or fault: ${String(response)}`);
  const { status, headers = {}, body = '' } = response;
  if (!(Number.isInteger(status) && status >= 200 && status <= 599))
    throw new TypeError('An answer has a status from 200 to 599.');
  const isText = typeof body === 'string';
  const text = isText ? body : JSON.stringify(body);
  if (typeof text !== 'string') throw new TypeError('The body of an answer is a text, or is sent as JSON.');
  const defaults = { 'content-type': isText ? 'text/plain' : 'application/json' };
  const flat: unknown[] = Object.entries({ ...defaults, ...headers }).flat();
  // `Headers` throws a `TypeError` for what no header can be.
  for (let at = 0; at < flat.length; at += 2) new Headers([[String(flat[at]), String(flat[at + 1])]]);
  return { status, headers: flat.map(String), body: text };
}
