import browsers from '../../browsers.json';
import type { ErrorPage } from '../../loading/error-page.ts';

/**
 * Returns whether the browser has the newest features that the app needs. They determine the versions in browsers.json.
 */
export function isSupported(): boolean {
  return 'any' in AbortSignal && CSS.supports('color: light-dark(red, red)');
}

const { chrome, firefox, safari } = browsers;

/** The page for an older browser. */
export const UNSUPPORTED: ErrorPage = {
  title: 'This browser is too old',
  text: `The webhook settings need Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, or a later version.`,
};
