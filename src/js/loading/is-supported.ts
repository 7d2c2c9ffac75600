/**
 * Returns whether the browser has the newest features that the app needs. They determine the versions in browsers.json.
 */
export function isSupported(): boolean {
  return 'any' in AbortSignal && CSS.supports('color: light-dark(red, red)');
}
