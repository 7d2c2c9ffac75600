// Finds the browser under test: CHROMIUM, else an installed Chromium or Chrome, else Playwright's own. As a program,
// this file prints the path, and fails if there is none.
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findProgram } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const IN_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const program = findProgram(process.env.CHROMIUM, NAMES, [...IN_APPLICATIONS, chromium.executablePath()]);

/**
 * Launch options: without a sandbox, which containers don't support, and without background requests.
 * @type {import('@playwright/test').LaunchOptions}
 */
export const LAUNCH = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A name that is no secure context, unlike loopback addresses.
    '--host-resolver-rules=MAP *.test 127.0.0.1',
  ],
  ...(program === undefined ? {} : { executablePath: program }),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (program) console.log(program);
  else process.exitCode = 1;
}
