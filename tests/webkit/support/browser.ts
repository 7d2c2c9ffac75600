import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { after, before } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../e2e/support/local-server.mjs';

/** How long to wait for the driver to start and for what a page is to show. */
export const PATIENCE = 10_000;

/** What the browser needs as root, and the language and time zone of the tests. */
const ENVIRONMENT = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LANGUAGE: 'en_GB',
  TZ: 'UTC',
  NO_PROXY: '127.0.0.1',
};

/** The browser that comes with WebKitGTK, on a screen of its own that exists in memory only. */
export class Browser {
  private constructor(
    readonly driver: WebDriver,
    private readonly processes: ChildProcess[],
  ) {}

  static async start(): Promise<Browser> {
    const processes: ChildProcess[] = [];
    try {
      const display = await startScreen(processes);
      const address = await startService(processes, display);
      // Names no program: the service knows where the browser of its own version is.
      const capabilities = { browserName: 'MiniBrowser' };
      return new Browser(await new Builder().usingServer(address).withCapabilities(capabilities).build(), processes);
    } catch (problem) {
      await end(processes);
      throw problem;
    }
  }

  async stop(): Promise<void> {
    // Fails if the browser has ended by itself, which its tests have reported.
    await this.driver.quit().catch(() => undefined);
    await end(this.processes);
  }
}

/** Starts a browser before the tests of a file, and returns how to get it. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  before(async () => {
    browser = await Browser.start();
  });
  after(() => browser.stop());
  return () => browser;
}

/** Starts an X server without a screen, and returns the name of its display. The server chooses a free number. */
async function startScreen(processes: ChildProcess[]): Promise<string> {
  const size = ['-screen', '0', '1280x1024x24'];
  // What it writes are the numbers that are taken.
  const screen = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  const number = await Promise.race([once(screen.stdio[3] as Readable, 'data'), hasEnded(screen, 'Xvfb')]);
  return `:${String(number).trim()}`;
}

/** Starts the WebDriver service, and returns its address. */
async function startService(processes: ChildProcess[], display: string): Promise<string> {
  const port = await freePort();
  const env = { ...process.env, ...ENVIRONMENT, DISPLAY: display };
  const service = spawn('WebKitWebDriver', [`--port=${port}`], {
    env,
    stdio: 'inherit',
  });
  processes.push(service);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([answers(`${address}/status`), hasEnded(service, 'WebKitWebDriver')]);
  return address;
}

async function hasEnded(program: ChildProcess, name: string): Promise<never> {
  const [code] = await once(program, 'exit');
  throw new Error(`${name} has ended with ${code}.`);
}

async function end(processes: ChildProcess[]): Promise<void> {
  for (const each of processes) {
    if (each.exitCode !== null || each.signalCode !== null) continue;
    const ended = once(each, 'exit');
    each.kill();
    await ended;
  }
}

/** Waits until there is an answer at an address. */
async function answers(address: string): Promise<void> {
  const limit = AbortSignal.timeout(PATIENCE);
  while (!(await fetch(address, { signal: limit }).catch(() => undefined))?.ok) {
    limit.throwIfAborted();
    await setTimeout(50);
  }
}
