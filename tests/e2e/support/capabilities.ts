import { test } from '@playwright/test';

/** What only some of the drivers can do, and what is missing where one can't. */
export const CAPABILITIES = {
  emulateMedia: 'over WebDriver BiDi, Playwright emulates no colour scheme, reduced motion or print',
  readClipboard: 'over WebDriver BiDi, Playwright grants no permission to read the clipboard',
  countClicks: 'over WebDriver BiDi, each click of Playwright is a first one: none is the second of a double click',
  inputAcrossOrigins: 'over WebDriver BiDi, clicks and keys in a frame of another origin reach only its element',
  logViolations: 'over WebDriver BiDi, Firefox logs no violations of a page’s policy',
  readRequestBodies: 'over WebDriver BiDi, Playwright reads no bodies of requests, so its mock stores nothing',
  devTools: 'this needs a session of the Chrome DevTools Protocol',
} as const;

export type Capability = keyof typeof CAPABILITIES;

/** What Playwright can't do with Firefox. */
export const MISSING_IN_FIREFOX: readonly Capability[] = [
  'emulateMedia',
  'readClipboard',
  'countClicks',
  'inputAcrossOrigins',
  'logViolations',
  'readRequestBodies',
  'devTools',
];

/** Whether the driver of the running test's project can do this. */
export function can(capability: Capability): boolean {
  const { lacks = [] } = test.info().project.use as { lacks?: readonly Capability[] };
  return !lacks.includes(capability);
}

/** Skips the running test in projects whose driver can't do this. */
export function needs(capability: Capability): void {
  test.skip(!can(capability), `${capability}: ${CAPABILITIES[capability]}`);
}

/** Skips all tests of a file or group in projects whose driver can't do this. */
export function allNeed(capability: Capability): void {
  test.beforeEach(() => needs(capability));
}
