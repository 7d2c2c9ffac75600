import { isToken } from '../../loading/early-list.ts';
import type { Mock } from '../../mock/core/mock.ts';
import type { Host } from '../runtime/host.ts';
import type { GivenOptions } from '../types.ts';

/**
 * Returns the mock's `fetch`, or else one that calls the current option or the browser's. A host page may pass a new
 * function with each update: the latest one is called.
 */
export function fetchOf(options: () => GivenOptions, mock?: Mock): Host['fetch'] {
  if (mock !== undefined) return (request) => mock.fetch(request);
  return (request) => {
    const own = options().fetch;
    return own === undefined ? globalThis.fetch(request) : fetchWithSignal(own, request);
  };
}

/** Calls a host page's `fetch`, and ends with the request's signal even if that function does not heed it. */
async function fetchWithSignal(fetch: Host['fetch'], request: Request): Promise<Response> {
  const { signal } = request;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const response = await Promise.race([fetch(request), aborted]);
  const body = response.body?.pipeThrough(new TransformStream(), { signal });
  return body === undefined ? response : new Response(body, response);
}

/**
 * Returns a function that calls the current option, or undefined if it is not set. `fail` is called with the mistake of
 * an option that throws, or returns what can't be a token; the user is asked for a token then.
 */
export function tokenSource(options: () => GivenOptions, fail: (error: Error) => void): Host['getAccessToken'] {
  if (options().getAccessToken === undefined) return undefined;
  return async (reason) => {
    let mistake: string;
    try {
      const token: unknown = await options().getAccessToken?.(reason);
      if (token === undefined || token === null || token === '' || isToken(token)) return token;
      mistake = `returned a ${typeof token} that can't be a token`;
    } catch (error) {
      mistake = `has failed with ${error instanceof Error ? error.name : `a ${typeof error}`}`;
    }
    // Without the value or the message, which may have a token in them.
    const error = new Error(`getAccessToken ${mistake}, so the user is asked for a token.`);
    console.error(error.message);
    fail(error);
    return undefined;
  };
}
