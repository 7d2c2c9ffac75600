import type { Options } from '../embed/types.ts';

/** All options, and whether an option is either true or false. */
export const IS_FLAG: Record<keyof Options, boolean> = {
  apiBase: false,
  fetch: false,
  getAccessToken: false,
  permissions: false,
  locale: false,
  theme: false,
  font: false,
  appearance: false,
  eventTypes: false,
  pageSize: false,
  chrome: false,
  navigation: false,
  shortcuts: true,
  readOnly: true,
  mock: false,
  wasmUrl: false,
  lazyWasmUrl: false,
  acceptPrivateTargets: true,
};
