// Finds the Firefox under test: FIREFOX, else an installed one. Playwright's own is a changed Firefox with another
// driver. As a program, this file prints the path, and fails if there is none.
import { pathToFileURL } from 'node:url';
import { findProgram } from './programs.mjs';

const program = findProgram(
  process.env.FIREFOX,
  ['firefox-esr', 'firefox'],
  ['/Applications/Firefox.app/Contents/MacOS/firefox'],
);

/**
 * Launch options. Language and time zone come from the browser and its environment, since Playwright emulates neither.
 * @type {import('@playwright/test').LaunchOptions}
 */
export const FIREFOX_LAUNCH = {
  env: { ...process.env, TZ: 'UTC' },
  firefoxUserPrefs: { 'intl.accept_languages': 'en-GB' },
  ...(program === undefined ? {} : { executablePath: program }),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (program) console.log(program);
  else process.exitCode = 1;
}
