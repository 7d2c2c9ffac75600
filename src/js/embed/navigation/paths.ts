import type { GivenOptions } from '../types.ts';

export const DEFAULT_CHROME = 'none' satisfies GivenOptions['chrome'];
export const DEFAULT_NAVIGATION = 'memory' satisfies GivenOptions['navigation'];

/** The path of the list with full chrome, as in `src/ui/model/route.rs`. */
const FULL = '/settings/webhooks';

/**
 * Returns what precedes a path in the address, without a trailing slash. In memory it is a fragment: a link that is
 * opened in another tab then leads to the host page.
 */
export function baseOf(navigation: GivenOptions['navigation'] = DEFAULT_NAVIGATION): string {
  if (navigation === 'memory') return '#';
  return (typeof navigation === 'object' && navigation.basePath?.replace(/\/+$/, '')) || '';
}

/** Returns the path of the list. */
export function listPath(chrome: GivenOptions['chrome']): string {
  return chrome === 'full' ? FULL : '/';
}

/** Returns the path that the same page has with the other chrome. */
export function withChrome(chrome: GivenOptions['chrome'], path: string): string {
  if (chrome === 'full') return FULL + path.replace(/^\/(?=\?|$)/, '');
  const rest = path.startsWith(FULL) ? path.slice(FULL.length) : '';
  return rest.startsWith('/') ? rest : `/${rest}`;
}
