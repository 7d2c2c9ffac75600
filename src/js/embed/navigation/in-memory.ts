import type { Navigation } from '../types.ts';
import type { NavigationDriver, NavigationListener } from './driver.ts';

/** Stores the path in memory. */
export class MemoryDriver implements NavigationDriver {
  constructor(
    private readonly listener: NavigationListener,
    public path: string,
  ) {}

  go(path: string): void {
    this.path = path;
    this.listener.pathChanged(path);
  }

  accept(navigation: Navigation): boolean {
    return navigation === 'memory';
  }

  close(): void {}
}
