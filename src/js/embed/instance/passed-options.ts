import type { Mock } from '../../mock/core/mock.ts';
import type { Host } from '../runtime/host.ts';
import type { Options } from '../types.ts';

/**
 * The mock's `fetch`, or else the page's own or the browser's. A page may give a new function each time it draws: the
 * last one is called.
 */
export function fetchOf(now: () => Options, mock?: Mock): Host['fetch'] {
  if (mock !== undefined) return (request) => mock.fetch(request);
  return (request) => (now().fetch ?? globalThis.fetch)(request);
}

/** The page's way to a token, likewise. */
export function tokenSource(now: () => Options): Host['getAccessToken'] {
  if (now().getAccessToken === undefined) return undefined;
  return (reason) => now().getAccessToken?.(reason);
}
