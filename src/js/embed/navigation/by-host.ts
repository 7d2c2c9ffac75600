import type { HostDriven, Navigation } from '../types.ts';
import type { NavigationDriver, NavigationListener } from './driver.ts';

/** Leaves the path to the host page. */
export class HostDriver implements NavigationDriver {
  constructor(
    private readonly listener: NavigationListener,
    private navigation: HostDriven,
  ) {}

  get path(): string {
    return this.navigation.path;
  }

  go(path: string, replace: boolean): void {
    this.navigation.onNavigate(path, { replace });
  }

  accept(navigation: Navigation): boolean {
    if (navigation === 'memory' || !('path' in navigation)) return false;
    const before = this.path;
    this.navigation = navigation;
    if (navigation.path !== before) this.listener.pathChanged(navigation.path);
    return true;
  }

  close(): void {}
}
