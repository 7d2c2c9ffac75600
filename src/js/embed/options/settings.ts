import { DEFAULT_PAGE_SIZE } from '../../loading/early-list.ts';
import type { Mock } from '../../mock/core/mock.ts';
import type { Scenario } from '../../mock/core/scenario.ts';
import { baseOf, DEFAULT_CHROME } from '../navigation/paths.ts';
import type { GivenOptions } from '../types.ts';

/**
 * Returns the app's configuration for options, as `src/ui/model/config` reads it. The app has defaults of its own for
 * null. `id` is the target's id.
 */
export function settingsOf(options: GivenOptions, id: string): Record<string, unknown> {
  return {
    backend: needsToken(options) ? 'http' : 'mock',
    apiBase: originOf(options),
    scope: scopeOf(options, id),
    pageSize: options.pageSize ?? DEFAULT_PAGE_SIZE,
    eventTypes: options.eventTypes ?? null,
    acceptPrivateTargets: options.acceptPrivateTargets ?? false,
    chrome: options.chrome ?? DEFAULT_CHROME,
    base: baseOf(options.navigation),
    shortcuts: options.shortcuts ?? false,
    readOnly: options.readOnly ?? false,
    permissions: options.permissions ?? null,
    locale: options.locale ?? null,
    themeIsGiven: options.theme !== undefined,
  };
}

/** Returns the changed members of the configuration as JSON text, or undefined if there are none. */
export function changedSettings(before: GivenOptions, after: GivenOptions, id: string): string | undefined {
  const old = settingsOf(before, id);
  const changed = Object.entries(settingsOf(after, id)).filter(
    ([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value),
  );
  return changed.length === 0 ? undefined : JSON.stringify(Object.fromEntries(changed));
}

/** Returns the API's origin. */
export function originOf({ apiBase }: GivenOptions): string {
  return apiBase ? new URL(apiBase).origin : ownOrigin();
}

/** Returns the key that separates an instance's drafts from those of other instances in the tab. */
function scopeOf({ mock, fetch }: GivenOptions, id: string): string {
  const backend = isMocked(mock) ? 'mock' : fetch === undefined ? '' : 'fetch';
  return [id, backend].filter(Boolean).join(' ');
}

/**
 * Returns whether requests need a token: not those to a mock, nor those by a host page's `fetch`, which authorizes them
 * itself.
 */
function needsToken({ mock, fetch, getAccessToken }: GivenOptions): boolean {
  return !isMocked(mock) && (getAccessToken !== undefined || fetch === undefined);
}

/** Returns whether the option asks for a mock. The empty text does: it is a scenario without terms. */
export function isMocked(mock: GivenOptions['mock']): mock is true | Scenario | Mock {
  return mock !== undefined && mock !== false;
}

/**
 * Returns the page's origin, since a `<base>` would redirect relative URLs. Pages that were not loaded by HTTP have
 * none.
 */
function ownOrigin(): string {
  return /^https?:$/.test(location.protocol) ? location.origin : '';
}
