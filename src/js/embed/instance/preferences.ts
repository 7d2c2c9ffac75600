const KEY = 'webhook-settings:preferences';

/** Returns the user's preferences on this device as text. It is empty if none are stored or the storage is blocked. */
export function readPreferences(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Stores the user's preferences. If the storage is blocked, they last as long as the instance. */
export function storePreferences(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    return;
  }
}

/** Returns one preference, or undefined if it has its default. */
export function preferred(text: string, name: 'theme' | 'density' | 'language'): string | undefined {
  return new URLSearchParams(text).get(name) ?? undefined;
}
