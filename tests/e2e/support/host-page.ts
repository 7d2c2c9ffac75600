import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JSHandle, Page } from '@playwright/test';
import type { Options } from 'webhook-settings';
import { type HostPageContent, HostServer } from './host-server.ts';

export { STRICT, TRUSTED_TYPES } from './host-server.ts';

type Package = typeof import('webhook-settings');

/** A host page on a server of its own. */
export class HostPage {
  private constructor(
    readonly page: Page,
    private readonly server: HostServer,
  ) {}

  static async start(page: Page): Promise<HostPage> {
    return new HostPage(page, await HostServer.start());
  }

  get origin(): string {
    return this.server.origin;
  }

  /** Serves a page with this content, opens it, and waits until its script has run. */
  async open(content: HostPageContent = {}): Promise<void> {
    this.serve(content);
    await this.page.goto(this.origin + (content.at ?? content.path ?? '/'));
    // The load event does not wait for a module's top-level `await`; importing the module again does.
    await this.page.evaluate((script) => import(script) as Promise<unknown>, `${this.origin}/host.js`);
  }

  /** Imports the package's main entry in the page. */
  load(): Promise<JSHandle<Package>> {
    return this.page.evaluateHandle(async (entry) => (await import(entry)) as Package, `${this.origin}/pkg/index.js`);
  }

  /**
   * Mounts into `#target`, waits until it is ready, and returns the handle.
   *
   * Functions can't be passed into the page; use {@link load} for options that have some.
   */
  async mount(options: Options): Promise<JSHandle<ReturnType<Package['mount']>>> {
    const handle = await (await this.load()).evaluateHandle(
      ({ mount }, options) => mount(document.querySelector('#target')!, options),
      options,
    );
    await handle.evaluate(({ ready }) => ready);
    return handle;
  }

  /** Serves a page with this content from now on. */
  serve(content: HostPageContent): void {
    this.server.serve(content);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

/** Returns the text of a stylesheet from an npm package that the tests depend on. */
export function stylesheet(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url)), 'utf8');
}
