// Finds the browser under test: CHROMIUM, else an installed Chromium or Chrome, else Playwright's own. As a program,
// this file prints the path, and fails if there is none. Most tests run in Chromium's headless shell, if it is
// installed: the same engine without the browser around it, which takes half of the time.
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findProgram } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const IN_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const SHELL_NAMES = ['chromium-headless-shell'];

/** Without a sandbox, which containers don't support, and without background requests. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name that is no secure context, unlike loopback addresses.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

const program = findProgram(process.env.CHROMIUM, NAMES, [...IN_APPLICATIONS, chromium.executablePath()]);

/** A browser that is named runs all tests. */
const shell = findProgram(process.env.HEADLESS_SHELL ?? process.env.CHROMIUM, SHELL_NAMES) ?? program;

/**
 * @param {string | undefined} executablePath
 * @returns {import('@playwright/test').LaunchOptions}
 */
const launchOptions = (executablePath) => ({
  args: ARGUMENTS,
  ...(executablePath === undefined ? {} : { executablePath }),
});

/** Launch options of the browser. */
export const LAUNCH = launchOptions(program);

/** Launch options of the headless shell, else of the browser. */
export const SHELL_LAUNCH = launchOptions(shell);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (program) console.log(program);
  else process.exitCode = 1;
}
