import { DEFAULT_PAGE_SIZE, EarlyList, listUrl } from '../../loading/early-list.ts';
import { showNames } from '../../loading/early-names.ts';
import type { Mock } from '../../mock/core/mock.ts';
import { listPath } from '../navigation/paths.ts';
import { isMocked, originOf } from '../options/settings.ts';
import type { Host } from '../runtime/host.ts';
import type { GivenOptions } from '../types.ts';
import { fetchOf, tokenSource } from './passed-options.ts';

/** What the app uses to reach the backend. */
type Backend = Pick<Host, 'fetch' | 'getAccessToken'>;

/** Gives an instance's app its backend, and requests the list while the app is loading. */
export class BackendSource {
  private early: EarlyList | undefined;
  private earlyOptions: GivenOptions = {};

  /** `fail` is called with the mistakes of a source of tokens. `root` has the placeholder, until the app runs. */
  constructor(
    private readonly current: () => GivenOptions,
    private readonly fail: (error: Error) => void,
    private readonly root: Element,
  ) {}

  /** Requests the list if that is what the app shows first, and there is a way to a token. */
  requestEarly(options: GivenOptions, path: string): void {
    const [pathname = '', search = ''] = path.split('?');
    const isList = [listPath(options.chrome), '/settings'].includes(pathname.replace(/(?<=.)\/$/, '') || '/');
    const isAuthorized = options.getAccessToken !== undefined || options.fetch !== undefined;
    if (!isList || !isAuthorized || isMocked(options.mock) || options.permissions?.view === false) return;
    const url = listUrl({ base: originOf(options), search, pageSize: options.pageSize ?? DEFAULT_PAGE_SIZE });
    if (url === undefined) return;
    const { fetch, getAccessToken } = this.backend();
    const isStillWanted = () => isSameBackend(options, this.current());
    const show = (answer: string) => {
      if (isStillWanted()) showNames(this.root, answer);
    };
    this.early = new EarlyList(url, getAccessToken, fetch, show, isStillWanted);
    this.earlyOptions = options;
  }

  /** Waits until an answer that has arrived is read. */
  async settle(): Promise<void> {
    await this.early?.settle();
  }

  /** Returns the backend for the app, which gets what was asked for early unless the options ask for another one. */
  forApp(options: GivenOptions, mock: Mock | undefined): Backend {
    const { early, earlyOptions } = this;
    const { fetch, getAccessToken } = this.backend(mock);
    if (early === undefined || mock !== undefined || !isSameBackend(earlyOptions, options)) {
      this.cancel();
      return { fetch, getAccessToken };
    }
    return {
      fetch: (request) => early.takeAnswer(request) ?? fetch(request),
      getAccessToken: getAccessToken && ((reason) => early.takeToken(reason) ?? getAccessToken(reason)),
    };
  }

  /** Cancels the request for the list. */
  cancel(): void {
    this.early?.cancel();
  }

  private backend(mock?: Mock): Backend {
    return { fetch: fetchOf(this.current, mock), getAccessToken: tokenSource(this.current, this.fail) };
  }
}

/** Returns whether two sets of options lead to the same backend. A page may pass a new function with each update. */
function isSameBackend(one: GivenOptions, other: GivenOptions): boolean {
  const hasSameFetch = (one.fetch === undefined) === (other.fetch === undefined);
  return hasSameFetch && isMocked(one.mock) === isMocked(other.mock) && originOf(one) === originOf(other);
}
