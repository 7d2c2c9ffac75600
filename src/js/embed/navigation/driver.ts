import type { HostDriven, Navigation, Options } from '../types.ts';
import { OnHistory } from './on-history.ts';

/** Who wants to know where one is, and whether one may leave. */
export interface Traveller {
  /** `isOld` if the browser goes back or forward to it. */
  arrive(path: string, isOld?: boolean): void;
  isDirty(): boolean;
  /** Asks the person about unsaved work, and then goes there. */
  ask(path: string): void;
}

/** Where the path of what is shown is kept, relative to the base. */
export interface Place {
  readonly path: string;
  go(path: string, replace: boolean): void;
  /** Goes on by another navigation of the same kind; false if it is of another. */
  take(navigation: Navigation): boolean;
  close(): void;
}

export function openPlace(navigation: Navigation, traveller: Traveller, path: string): Place {
  if (navigation === 'memory') return new InMemory(traveller, path);
  return 'path' in navigation ? new ByHost(traveller, navigation) : new OnHistory(traveller, baseOf(navigation));
}

/**
 * What stands before a path in the address, without a slash at its end. In memory, links lead to a fragment of the
 * page: opened in another tab, they do no harm.
 */
export function baseOf(navigation: Options['navigation'] = 'memory'): string {
  if (navigation === 'memory') return '#';
  return (typeof navigation === 'object' && navigation.basePath?.replace(/\/+$/, '')) || '';
}

const FULL = '/settings/webhooks';

/** Where one begins where nobody says so: at the list. */
export function startOf(chrome: Options['chrome']): string {
  return chrome === 'full' ? FULL : '/';
}

/** The same page's path with the other chrome around it (as `src/ui/model/route.rs` has it). */
export function withChrome(chrome: Options['chrome'], path: string): string {
  if (chrome === 'full') return FULL + path.replace(/^\/(?=\?|$)/, '');
  const rest = path.startsWith(FULL) ? path.slice(FULL.length) : '';
  return rest.startsWith('/') ? rest : `/${rest}`;
}

class InMemory implements Place {
  constructor(
    private readonly traveller: Traveller,
    public path: string,
  ) {}

  go(path: string): void {
    this.path = path;
    this.traveller.arrive(path);
  }

  take(navigation: Navigation): boolean {
    return navigation === 'memory';
  }

  close(): void {}
}

class ByHost implements Place {
  constructor(
    private readonly traveller: Traveller,
    private navigation: HostDriven,
  ) {}

  get path(): string {
    return this.navigation.path;
  }

  go(path: string, replace: boolean): void {
    this.navigation.onNavigate(path, { replace });
  }

  take(navigation: Navigation): boolean {
    if (navigation === 'memory' || !('path' in navigation)) return false;
    const before = this.path;
    this.navigation = navigation;
    if (navigation.path !== before) this.traveller.arrive(navigation.path);
    return true;
  }

  close(): void {}
}
