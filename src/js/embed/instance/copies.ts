/** The version of this copy of the package. */
export const VERSION = PACKAGE_VERSION;

/** What all copies of the package in this window share. */
interface Copies {
  /** The version of each copy that is in use. */
  readonly versions: Set<string>;
  /** Shadow roots that are in use. */
  readonly occupied: WeakSet<ShadowRoot>;
  /**
   * Shadow roots that are not in use any more. An element never loses its shadow root, so that a new instance reuses
   * it.
   */
  readonly vacant: WeakSet<ShadowRoot>;
}

const KEY = Symbol.for('webhook-settings');

export function copies(): Copies {
  const shared = globalThis as { [KEY]?: Copies };
  shared[KEY] ??= { versions: new Set(), occupied: new WeakSet(), vacant: new WeakSet() };
  return shared[KEY];
}

/** Warns on the console if a copy of another version is in use. */
export function announceVersion(): void {
  const { versions } = copies();
  if (versions.has(VERSION)) return;
  versions.add(VERSION);
  if (versions.size > 1)
    console.warn(
      `This page has several versions of webhook-settings: ${[...versions].join(' and ')}. ` +
        'They work beside each other, but load everything twice: let all parts of the page share one.',
    );
}

/** Returns the version of an element's class, or undefined if it is not ours or of version 0.1.0. */
export function versionOf(element: CustomElementConstructor): string | undefined {
  const version: unknown = Reflect.get(element, 'version');
  return typeof version === 'string' ? version : undefined;
}
