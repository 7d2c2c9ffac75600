import type { JSHandle } from '@playwright/test';
import type { Options } from 'webhook-settings';
import { test as base } from 'webhook-settings/playwright';
import { ConsoleGuard } from './console-guard.ts';
import { EmbedHost } from './embed-host.ts';

type Package = typeof import('webhook-settings');

/** A host page with the package loaded, and what a test does there. */
export interface Host {
  guard: ConsoleGuard;
  server: EmbedHost;
  /** Opens the page at a path. */
  open(path?: string): Promise<void>;
  /** The package's main entry, in the page. */
  load(): Promise<JSHandle<Package>>;
  /** Mounts into `#target` and waits until it is there; gives the handle. */
  mount(options: Options): Promise<JSHandle<ReturnType<Package['mount']>>>;
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    const guard = new ConsoleGuard();
    guard.watch(page);
    const server = await EmbedHost.start();
    const load = () => page.evaluateHandle(async (entry) => (await import(entry)) as Package, `${server.origin}/index.js`);
    await use({
      guard,
      server,
      open: async (path = '/') => void (await page.goto(server.origin + path)),
      load,
      mount: async (options) => {
        const handle = await (await load()).evaluateHandle(({ mount }, options) => mount(document.querySelector('#target')!, options), options);
        await handle.evaluate(({ ready }) => ready);
        return handle;
      },
    });
    await page.close();
    await server.stop();
    guard.check();
  },
});

export { expect } from '@playwright/test';
