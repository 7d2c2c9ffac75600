import type { Mock } from '../mock/mock.ts';
import { baseOf } from './navigation.ts';
import type { Options } from './types.ts';

/** The plain settings, as the app in Rust reads them. */
export function settingsOf(options: Options): Record<string, unknown> {
  const { permissions } = options;
  return {
    backend: needsToken(options) ? 'http' : 'mock',
    apiBase: options.apiBase || ownOrigin(),
    pageSize: options.pageSize ?? 25,
    eventTypes: options.eventTypes ?? null,
    acceptPrivateTargets: options.acceptPrivateTargets ?? false,
    chrome: options.chrome ?? 'none',
    base: baseOf(options.navigation),
    shortcuts: options.shortcuts ?? false,
    readOnly: options.readOnly ?? false,
    permissions: permissions === undefined ? null : { view: permissions.view ?? true, write: permissions.write ?? true },
    locale: options.locale ?? null,
    themeIsGiven: options.theme !== undefined,
  };
}

/** What has changed, as JSON text; undefined if nothing has. */
export function changes(before: Options, after: Options): string | undefined {
  const old = settingsOf(before);
  const changed = Object.entries(settingsOf(after)).filter(([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value));
  return changed.length === 0 ? undefined : JSON.stringify(Object.fromEntries(changed));
}

/** Only a real backend is asked with a token. A `fetch` of the page's own says itself who asks; the mock need not know. */
function needsToken({ mock, fetch, getAccessToken }: Options): boolean {
  return !isMocked(mock) && (getAccessToken !== undefined || fetch === undefined);
}

/** Whether the mock is asked for; `""` is its usual scenario. */
export function isMocked(mock: Options['mock']): mock is true | string | Mock {
  return mock !== undefined && mock !== false;
}

/** Not left to the browser: a `<base>` would lead elsewhere. */
function ownOrigin(): string {
  return location.origin === 'null' ? '' : location.origin;
}
