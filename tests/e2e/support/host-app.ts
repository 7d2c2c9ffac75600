import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import sirv from 'sirv';
import { EditPage, FormPage, ListPage } from 'webhook-settings/playwright';
import { test as base } from './fixtures.ts';

/** What is known of each app in `tests/hosts`. */
const HOSTS = {
  plain: { product: 'Harbour', files: 'plain/', fallback: 'webhooks.html' },
  react: { product: 'Ledgerline', files: 'react/dist/', fallback: 'index.html' },
  /** Only in development, React's StrictMode mounts everything twice. */
  'react in development': { product: 'Ledgerline', files: 'react/dist-development/', fallback: 'index.html' },
  vue: { product: 'Meadow', files: 'vue/dist/', fallback: 'index.html' },
  svelte: { product: 'Ember', files: 'svelte/dist/', fallback: 'index.html' },
  angular: { product: 'Northgate', files: 'angular/dist/', fallback: 'index.html' },
};

export type HostName = keyof typeof HOSTS;
export const HOST_NAMES = Object.keys(HOSTS) as HostName[];

/** A product that has the webhook settings in it, by the names that a person would use. */
export class HostApp {
  readonly list: ListPage;
  readonly form: FormPage;
  readonly edit: EditPage;

  constructor(
    readonly page: Page,
    readonly origin: string,
    private readonly product: string,
  ) {
    this.list = new ListPage(page, `${origin}/settings/webhooks`);
    this.form = new FormPage(page, `${origin}/settings/webhooks/new`);
    this.edit = new EditPage(page, `${origin}/settings/webhooks`);
  }

  async open(): Promise<void> {
    await this.page.goto(this.origin);
  }

  /** A link of the product's own. */
  link(name: 'Overview' | 'Webhooks'): Locator {
    return this.page.getByRole('navigation', { name: this.product }).getByRole('link', { name, exact: true });
  }

  /** Where the product says what the events of the settings have told it. */
  get activity(): Locator {
    return this.page.getByRole('status', { name: 'Activity' });
  }

  get overview(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Overview' });
  }

  /** What the settings have put into the page: one for each that is mounted. */
  get instances(): Locator {
    return this.page.locator('.webhook-settings');
  }
}

/**
 * An app of `tests/hosts` as its own tools have built it, on a server that answers paths that are no files as such apps
 * want it.
 */
export const test = base.extend<{ hostName: HostName; host: HostApp }>({
  hostName: ['plain', { option: true }],

  // biome-ignore lint/correctness/noUnusedFunctionParameters: the console is guarded because the guard is named here.
  host: async ({ page, guard, hostName }, use) => {
    const { product, files, fallback } = HOSTS[hostName];
    const folder = fileURLToPath(new URL(`../../hosts/${files}`, import.meta.url));
    if (!existsSync(folder + fallback)) throw new Error(`The host app ${hostName} is not built: run ./dev hosts`);
    await page.addInitScript(refuseReactTools);
    const server = createServer(sirv(folder, { dev: true, single: fallback }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(new HostApp(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, product));
    await page.close({ runBeforeUnload: false });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Otherwise React, in development, praises its developer tools on the console. */
function refuseReactTools(): void {
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } });
}

export { expect } from '@playwright/test';
