import browsers from '../../browsers.json';
import type { LonePage } from './error-page.ts';

/** The newest features that are needed: those that decide which browsers are in browsers.json. */
export function isSupported(): boolean {
  return 'any' in AbortSignal && CSS.supports('color: light-dark(red, red)');
}

const { chrome, firefox, safari } = browsers;

/** What an older browser gets instead of the settings. */
export const UNSUPPORTED: LonePage = {
  title: 'This browser is too old',
  text: `The webhook settings need Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, or a later version.`,
};
