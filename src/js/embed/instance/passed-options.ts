import type { Mock } from '../../mock/core/mock.ts';
import type { Host } from '../runtime/host.ts';
import type { Options } from '../types.ts';

/**
 * Returns the mock's `fetch`, or else one that calls the current option or the browser's. A host page may pass a new
 * function with each update: the latest one is called.
 */
export function fetchOf(options: () => Options, mock?: Mock): Host['fetch'] {
  if (mock !== undefined) return (request) => mock.fetch(request);
  return (request) => (options().fetch ?? globalThis.fetch)(request);
}

/** Returns a function that calls the current option, or undefined if it is not set. */
export function tokenSource(options: () => Options): Host['getAccessToken'] {
  if (options().getAccessToken === undefined) return undefined;
  return (reason) => options().getAccessToken?.(reason);
}
