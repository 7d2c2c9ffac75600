import type { GivenOptions, Navigation } from '../types.ts';
import { HostDriver } from './by-host.ts';
import type { NavigationDriver, NavigationListener } from './driver.ts';
import { MemoryDriver } from './in-memory.ts';
import { HistoryDriver } from './on-history.ts';
import { baseOf, DEFAULT_CHROME, DEFAULT_NAVIGATION, listPath, withChrome } from './paths.ts';

/** The navigation of an instance, while its options change. */
export class NavigationController {
  private driver: NavigationDriver;

  constructor(
    private readonly listener: NavigationListener,
    { chrome, navigation = DEFAULT_NAVIGATION }: GivenOptions,
  ) {
    this.driver = createDriver(navigation, listener, listPath(chrome));
  }

  get path(): string {
    return this.driver.path;
  }

  go(path: string, replace: boolean): void {
    this.driver.go(path, replace);
  }

  /** Applies changed options. The current page stays, unless a host page has set another path. */
  update(before: GivenOptions, { chrome = DEFAULT_CHROME, navigation = DEFAULT_NAVIGATION }: GivenOptions): void {
    const { chrome: chromeBefore = DEFAULT_CHROME, navigation: navigationBefore = DEFAULT_NAVIGATION } = before;
    const { path } = this;
    if (navigation === navigationBefore || this.driver.accept(navigation)) {
      // A path that the host page has set is a path for the new chrome already.
      if (chrome !== chromeBefore && this.path === path) this.go(withChrome(chrome, path), true);
      return;
    }
    this.close();
    this.driver = createDriver(navigation, this.listener, path);
    if (this.path !== path) this.listener.pathChanged(this.path);
  }

  close(): void {
    this.driver.close();
  }
}

/** `path` is the initial path in memory. The other drivers find it in the address or get it from the host page. */
function createDriver(navigation: Navigation, listener: NavigationListener, path: string): NavigationDriver {
  if (navigation === 'memory') return new MemoryDriver(listener, path);
  return 'path' in navigation ? new HostDriver(listener, navigation) : new HistoryDriver(listener, baseOf(navigation));
}
