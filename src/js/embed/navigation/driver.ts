import type { Navigation } from '../types.ts';

/** What a driver needs of its instance. */
export interface NavigationListener {
  /** Called when the path has changed. `isTraversal` is true if the browser went back or forward. */
  pathChanged(path: string, isTraversal?: boolean): void;
  isDirty(): boolean;
  /** Asks the user about unsaved changes, then navigates. */
  requestNavigation(path: string): void;
}

/** Stores the current path, relative to the base. There is a driver for each kind of navigation. */
export interface NavigationDriver {
  readonly path: string;
  go(path: string, replace: boolean): void;
  /** Continues with another navigation of the same kind. Returns false if it is of another kind. */
  accept(navigation: Navigation): boolean;
  /** Removes all listeners. */
  close(): void;
}
