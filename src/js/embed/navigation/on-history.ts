import type { Navigation } from '../types.ts';
import type { Place, Traveller } from './driver.ts';

/** Under this name each entry of ours in the history carries its number. */
const NUMBER = 'webhookSettings';

/** Keeps the path in the address bar, under a base. The page's own links and entries are left alone. */
export class OnHistory implements Place {
  /** The entry that is shown. */
  private here: number;
  /** Steps of our own through the history that the browser has yet to take. */
  private readonly steps: ('return' | 'go on')[] = [];
  /** Where the browser's *back* or *forward* was about to lead away from unsaved work. */
  private held: { path: string; distance: number } | undefined;

  constructor(
    private readonly traveller: Traveller,
    private readonly base: string,
  ) {
    this.here = position() ?? 0;
    if (this.read() !== undefined && position() === undefined)
      history.replaceState(numbered(this.here, history.state), '');
    addEventListener('popstate', this.onPop);
  }

  get path(): string {
    return this.read() ?? '/';
  }

  go(path: string, replace: boolean): void {
    const held = this.held;
    this.held = undefined;
    if (held?.path === path) {
      this.steps.push('go on');
      history.go(held.distance);
      return;
    }
    const address = this.write(path);
    if (!replace) this.here += 1;
    if (replace) history.replaceState(numbered(this.here, history.state), '', address);
    else history.pushState(numbered(this.here), '', address);
    this.traveller.arrive(path);
  }

  take(navigation: Navigation): boolean {
    return (
      typeof navigation === 'object' && !('path' in navigation) && navigation.basePath.replace(/\/+$/, '') === this.base
    );
  }

  close(): void {
    removeEventListener('popstate', this.onPop);
  }

  /**
   * The browser says so only when it has already gone there. So where work is unsaved this returns, asks, and goes
   * there again.
   */
  private readonly onPop = (): void => {
    const step = this.steps.shift();
    const path = this.read();
    // Elsewhere on the page's site, the page knows what to do.
    if (step === 'return' || path === undefined) return;
    const to = position();
    const distance = (to ?? this.here) - this.here;
    if (step === undefined && distance !== 0 && this.traveller.isDirty()) {
      this.held = { path, distance };
      this.steps.push('return');
      history.go(-distance);
      this.traveller.ask(path);
      return;
    }
    this.held = undefined;
    this.here = to ?? this.here;
    this.traveller.arrive(path, true);
  };

  /** The path relative to the base; undefined if the address is not under it. */
  private read(): string | undefined {
    const { pathname, search } = location;
    if (!pathname.startsWith(this.base)) return undefined;
    const rest = pathname.slice(this.base.length);
    if (rest !== '' && !rest.startsWith('/')) return undefined;
    return (rest || '/') + search;
  }

  /** Whole, so that no `<base>` leads elsewhere. */
  private write(path: string): string {
    const isRoot = /^\/(?=\?|$)/.test(path);
    const under = isRoot && this.base !== '' ? path.slice(1) : path;
    return new URL(this.base + under, location.href).href;
  }
}

function position(): number | undefined {
  const state: unknown = history.state;
  const number = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[NUMBER] : undefined;
  return typeof number === 'number' ? number : undefined;
}

function numbered(number: number, state?: unknown): unknown {
  return { ...(typeof state === 'object' ? state : {}), [NUMBER]: number };
}
