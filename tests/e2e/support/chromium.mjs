// Finds the browser under test: CHROMIUM, else an installed Chromium or Chrome, else Playwright's own. As a program,
// this file prints the path, and fails if there is none.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const IN_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Returns the path of the browser, or undefined. A CHROMIUM that can't be run is not replaced by another one. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...IN_APPLICATIONS, chromium.executablePath()].find(isProgram);
}

const program = findChromium();

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
