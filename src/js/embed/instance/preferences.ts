const KEY = 'webhook-settings:preferences';

/** What the person prefers on this device, as it was kept; empty where nothing was, or can be. */
export function readPreferences(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps it. Where storage is blocked, it holds for as long as the instance lives. */
export function keepPreferences(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    return;
  }
}

/** One preference: the theme, the density or the language; undefined if it is at its default. */
export function preferred(text: string, name: 'theme' | 'density' | 'language'): string | undefined {
  return new URLSearchParams(text).get(name) ?? undefined;
}
