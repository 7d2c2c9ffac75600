/** The configuration of the page, as text. */
export const config = document.getElementById('webhook-settings-config')?.textContent ?? '';

/** Returns the configuration, or undefined if it can't be read. The app reports what is wrong with it. */
export function readConfig() {
  try {
    return JSON.parse(config);
  } catch {
    return undefined;
  }
}

/** Whether the address asks for the mock. */
export const isMockRequested = Boolean(new URLSearchParams(location.search).get('mock'));

/** Whether the page shows the list first (see head.js). */
export const isList = () => document.documentElement.getAttribute('data-webhooks-shell') === 'list';
