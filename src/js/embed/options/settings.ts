import type { Mock } from '../../mock/core/mock.ts';
import { baseOf } from '../navigation/driver.ts';
import type { Options } from '../types.ts';

/** The plain settings, as the app in Rust reads them, by the options and the target's id. */
export function settingsOf(options: Options, id: string): Record<string, unknown> {
  const { permissions } = options;
  return {
    backend: needsToken(options) ? 'http' : 'mock',
    apiBase: options.apiBase ? new URL(options.apiBase).origin : ownOrigin(),
    scope: scopeOf(options, id),
    pageSize: options.pageSize ?? 25,
    eventTypes: options.eventTypes ?? null,
    acceptPrivateTargets: options.acceptPrivateTargets ?? false,
    chrome: options.chrome ?? 'none',
    base: baseOf(options.navigation),
    shortcuts: options.shortcuts ?? false,
    readOnly: options.readOnly ?? false,
    permissions:
      permissions === undefined ? null : { view: permissions.view ?? true, write: permissions.write ?? true },
    locale: options.locale ?? null,
    themeIsGiven: options.theme !== undefined,
  };
}

/** What has changed, as JSON text; undefined if nothing has. */
export function changes(before: Options, after: Options, id: string): string | undefined {
  const old = settingsOf(before, id);
  const changed = Object.entries(settingsOf(after, id)).filter(
    ([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value),
  );
  return changed.length === 0 ? undefined : JSON.stringify(Object.fromEntries(changed));
}

/** What tells an instance's drafts from those of others in the tab. */
function scopeOf({ mock, fetch }: Options, id: string): string {
  const backend = isMocked(mock) ? 'mock' : fetch === undefined ? '' : 'fetch';
  return [id, backend].filter(Boolean).join(' ');
}

/**
 * Only a real backend is asked with a token. A `fetch` of the page's own says itself who asks; the mock need not know.
 */
function needsToken({ mock, fetch, getAccessToken }: Options): boolean {
  return !isMocked(mock) && (getAccessToken !== undefined || fetch === undefined);
}

/** Whether the mock is asked for; `""` is its usual scenario. */
export function isMocked(mock: Options['mock']): mock is true | string | Mock {
  return mock !== undefined && mock !== false;
}

/**
 * Not left to the browser: a `<base>` would lead elsewhere. A page that came by another way than HTTP has none to ask.
 */
function ownOrigin(): string {
  return /^https?:$/.test(location.protocol) ? location.origin : '';
}
