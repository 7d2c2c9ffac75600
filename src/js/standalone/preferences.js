// The user's preferences: stored on this device, and shared with other tabs.

const KEY = 'webhook-settings:preferences';
const SCHEMES = ['light', 'dark'];
const { stored } = globalThis.webhookSettingsHead;

/**
 * Applies preferences to the page. head.js has applied those that were stored, except to the browser's own parts.
 * @param {string} text
 */
export function applyPreferences(text) {
  const preferences = new URLSearchParams(text);
  const theme = preferences.get('theme');
  for (const name of ['theme', 'density'])
    document.documentElement.setAttribute(`data-webhooks-${name}`, preferences.get(name) ?? '');
  // The page has one for each scheme, in this order.
  /** @type {NodeListOf<HTMLMetaElement>} */
  const colours = document.querySelectorAll('meta[name="theme-color"]');
  colours.forEach((meta, index) => {
    const scheme = SCHEMES[index];
    meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
  });
}

/** Returns the stored preferences as text. */
export function readPreferences() {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/**
 * Applies preferences and stores them.
 * @param {string} text
 */
export function storePreferences(text) {
  applyPreferences(text);
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // If the storage is blocked, the preferences last as long as the page.
  }
}

/**
 * Applies preferences that another tab has changed, and calls `callback` with them.
 * @param {(text: string) => void} callback
 */
export function followOtherTabs(callback) {
  const take = (/** @type {string} */ text) => {
    applyPreferences(text);
    callback(text);
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) take(newValue ?? '');
  });
  // Another tab may have changed them since this one began to load.
  const now = readPreferences();
  if (now !== stored) take(now);
}
