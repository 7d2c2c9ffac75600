import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { AppServer } from '../../e2e/support/app-server.ts';
import { type HostPageContent, HostServer } from '../../e2e/support/host-server.ts';
import type { Browser } from './browser.ts';
import { Screen } from './screen.ts';

const COLLECTOR = { path: '/collect-errors.js', text: read('collect-errors.js') };
const TOKEN = 'test-token';

/** The app in a tab, on a server of its own: no two tests share what the browser stores. */
export class App extends Screen {
  private constructor(
    { driver }: Browser,
    readonly files: AppServer,
  ) {
    super(driver);
  }

  /**
   * Serves the release with `config`, and for an API of another origin with a policy that allows it. A test whose pages
   * have logged, thrown or violated anything fails at its end.
   */
  static async start(
    context: TestContext,
    browser: Browser,
    config: Record<string, unknown> = {},
    api?: string,
  ): Promise<App> {
    const files = await AppServer.start(config, api);
    context.after(() => files.stop());
    context.after(() => expectNoErrors(browser));
    files.add(COLLECTOR.path.slice(1), COLLECTOR.text);
    files.edit('index.html', (page) => {
      const [before, after] = page.split('<script id="webhook-settings-head"');
      assert.ok(after, 'the page has its first script inside');
      return `${before}<script src="${COLLECTOR.path}"></script><script id="webhook-settings-head"${after}`;
    });
    return new App(browser, files);
  }

  async open(path: string): Promise<void> {
    await this.driver.get(this.files.origin + path);
  }

  async enterToken(): Promise<void> {
    await this.fill('Access token', TOKEN);
    await this.click('button', 'Continue');
    await this.gone('dialog', 'Connect to the API');
  }
}

/** Serves a page that embeds the package, and opens it. */
export async function openHostPage(context: TestContext, browser: Browser, content: HostPageContent): Promise<void> {
  const server = await HostServer.start();
  context.after(() => server.stop());
  context.after(() => expectNoErrors(browser));
  const { head = '', files = {} } = content;
  const { path, text } = COLLECTOR;
  server.serve({
    ...content,
    head: `<script src="${path}"></script>${head}`,
    files: { ...files, [path]: text },
  });
  await browser.driver.get(server.origin + (content.at ?? content.path ?? '/'));
}

async function expectNoErrors({ driver }: Browser): Promise<void> {
  const errors = await driver.executeScript('return sessionStorage.getItem("collected-errors")');
  assert.equal(errors, null);
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
