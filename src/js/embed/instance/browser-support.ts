import browsers from '../../browsers.json';
import type { ErrorPage } from '../../loading/error-page.ts';

const { chrome, firefox, safari } = browsers;

/** The page for an older browser. */
export const UNSUPPORTED: ErrorPage = {
  title: 'This browser is too old',
  text: `The webhook settings need Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, or a later version.`,
};
