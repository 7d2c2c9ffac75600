/**
 * Returns the request that `fetch` would send for these arguments. Throws a `TypeError` for a URL that can't be
 * requested, as `fetch` rejects then.
 */
export function requestOf(input: RequestInfo | URL, init?: RequestInit): Request {
  // Not `instanceof`: test runners have requests of several realms.
  const isRequest = typeof input === 'object' && 'arrayBuffer' in input;
  return isRequest && init === undefined ? input : new Request(input, init);
}
