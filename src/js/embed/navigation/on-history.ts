import type { Navigation } from '../types.ts';
import type { NavigationDriver, NavigationListener } from './driver.ts';
import { baseOf } from './paths.ts';

/** The member of an entry's state that holds the number of the entry. */
const NUMBER = 'webhookSettings';

/** Stores the path on the browser's history, under a base. The host page's own links and entries are left alone. */
export class HistoryDriver implements NavigationDriver {
  /** The number of the current entry. */
  private current: number;
  /** The traversals that this driver started and the browser has not finished yet. */
  private readonly traversals: ('return' | 'continue')[] = [];
  /** The traversal that was undone because of unsaved changes. */
  private undone: { path: string; distance: number } | undefined;

  constructor(
    private readonly listener: NavigationListener,
    private readonly base: string,
  ) {
    this.current = currentNumber() ?? 0;
    if (this.read() !== undefined && currentNumber() === undefined)
      history.replaceState(withNumber(this.current, history.state), '');
    addEventListener('popstate', this.onPopState);
  }

  get path(): string {
    return this.read() ?? '/';
  }

  go(path: string, replace: boolean): void {
    const undone = this.undone;
    this.undone = undefined;
    if (undone?.path === path) {
      this.traversals.push('continue');
      history.go(undone.distance);
      return;
    }
    const address = this.addressOf(path);
    if (!replace) this.current += 1;
    if (replace) history.replaceState(withNumber(this.current, history.state), '', address);
    else history.pushState(withNumber(this.current), '', address);
    this.listener.pathChanged(path);
  }

  accept(navigation: Navigation): boolean {
    return typeof navigation === 'object' && !('path' in navigation) && baseOf(navigation) === this.base;
  }

  close(): void {
    removeEventListener('popstate', this.onPopState);
  }

  /**
   * Follows the browser back or forward. Browsers report a traversal only when it is done. If there are unsaved
   * changes, this undoes it, asks the user, and repeats it if they agree.
   */
  private readonly onPopState = (): void => {
    const traversal = this.traversals.shift();
    const path = this.read();
    // Outside the base, the host page handles the event.
    if (traversal === 'return' || path === undefined) return;
    const to = currentNumber();
    const distance = (to ?? this.current) - this.current;
    if (traversal === undefined && distance !== 0 && this.listener.isDirty()) {
      this.undone = { path, distance };
      this.traversals.push('return');
      history.go(-distance);
      this.listener.requestNavigation(path);
      return;
    }
    this.undone = undefined;
    this.current = to ?? this.current;
    this.listener.pathChanged(path, true);
  };

  /** Returns the path relative to the base, or undefined if the address is not under the base. */
  private read(): string | undefined {
    const { pathname, search } = location;
    if (!pathname.startsWith(this.base)) return undefined;
    const rest = pathname.slice(this.base.length);
    if (rest !== '' && !rest.startsWith('/')) return undefined;
    return (rest || '/') + search;
  }

  /** Returns an absolute URL, since a `<base>` would redirect a relative one. */
  private addressOf(path: string): string {
    const isRoot = /^\/(?=\?|$)/.test(path);
    const rest = isRoot && this.base !== '' ? path.slice(1) : path;
    return new URL(this.base + rest, location.href).href;
  }
}

function currentNumber(): number | undefined {
  const state: unknown = history.state;
  const number = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[NUMBER] : undefined;
  return typeof number === 'number' ? number : undefined;
}

function withNumber(number: number, state?: unknown): unknown {
  return { ...(typeof state === 'object' ? state : {}), [NUMBER]: number };
}
