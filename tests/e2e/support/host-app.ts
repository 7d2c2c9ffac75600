import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import sirv from 'sirv';
import { EditPage, FormPage, ListPage } from 'webhook-settings/playwright';
import { test as base } from './fixtures.ts';
import { startServer } from './local-server.mjs';

/** The apps in `tests/hosts`. */
const HOSTS = {
  plain: { product: 'Harbour', files: 'plain/', fallback: 'webhooks.html' },
  react: { product: 'Ledgerline', files: 'react/dist/', fallback: 'index.html' },
  /** React's StrictMode mounts everything twice, but only in development builds. */
  'react in development': { product: 'Ledgerline', files: 'react/dist-development/', fallback: 'index.html' },
  vue: { product: 'Meadow', files: 'vue/dist/', fallback: 'index.html' },
  svelte: { product: 'Ember', files: 'svelte/dist/', fallback: 'index.html' },
  angular: { product: 'Northgate', files: 'angular/dist/', fallback: 'index.html' },
};

export type HostName = keyof typeof HOSTS;
export const HOST_NAMES = Object.keys(HOSTS) as HostName[];

/** A product that embeds the webhook settings. Its parts are found by the names that a user sees. */
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

  /** A link of the product, outside of the settings. */
  link(name: 'Overview' | 'Webhooks'): Locator {
    return this.page.getByRole('navigation', { name: this.product }).getByRole('link', { name, exact: true });
  }

  /** The element in which the product shows the settings' events. */
  get activity(): Locator {
    return this.page.getByRole('status', { name: 'Activity' });
  }

  get overview(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Overview' });
  }

  /** The root elements of all mounted instances. */
  get instances(): Locator {
    return this.page.locator('.webhook-settings');
  }
}

/**
 * Serves a built app of `tests/hosts`, at the root and under `/admin`. Paths that are not files are answered with a
 * fallback page.
 */
export const test = base.extend<{ hostName: HostName; host: HostApp }>({
  hostName: ['plain', { option: true }],

  // biome-ignore lint/correctness/noUnusedFunctionParameters: naming the guard here makes it check every host app.
  host: async ({ page, guard, hostName }, use) => {
    const { product, files, fallback } = HOSTS[hostName];
    const folder = fileURLToPath(new URL(`../../hosts/${files}`, import.meta.url));
    if (!existsSync(folder + fallback)) throw new Error(`The host app ${hostName} is not built: run ./dev hosts`);
    await page.addInitScript(disableReactTools);
    const answer = sirv(folder, { dev: true, single: fallback });
    const html = readFileSync(folder + fallback, 'utf8');
    const server = await startServer((request, response) => {
      const isUnderAdmin = request.url?.startsWith('/admin/');
      if (!isUnderAdmin || !request.headers.accept?.includes('text/html')) {
        request.url = request.url?.replace(/^\/admin\//, '/');
        return answer(request, response);
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html.replace('<base href="/">', '<base href="/admin/">'));
    });
    await use(new HostApp(page, server.origin, product));
    await page.close({ runBeforeUnload: false });
    await server.stop();
  },
});

/** Keeps React's development build from advertising its developer tools on the console. */
function disableReactTools(): void {
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } });
}

export { expect } from '@playwright/test';
