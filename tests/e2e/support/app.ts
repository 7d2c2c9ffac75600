import { expect, type Locator, type Page } from '@playwright/test';
import type { EditPage, FormPage, ListPage, Webhooks } from 'webhook-settings/playwright';
import type { AppServer } from './app-server.ts';
import type { ConsoleGuard } from './console-guard.ts';

export const TOKEN = 'test-token';

/** The app in a tab, by the names that a person would use. */
export class App {
  constructor(
    readonly page: Page,
    readonly files: AppServer,
    /** Whether the backend asks for a token. */
    readonly wantsToken: boolean,
    readonly guard: ConsoleGuard,
    { list, form, edit }: Webhooks,
  ) {
    this.list = list;
    this.form = form;
    this.edit = edit;
  }

  get origin(): string {
    return this.files.origin;
  }

  readonly list: ListPage;
  readonly form: FormPage;
  readonly edit: EditPage;

  /** Opens an address and, where the backend wants one, enters the access token. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
    await this.signIn();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.signIn();
  }

  private async signIn(): Promise<void> {
    if (!this.wantsToken) return;
    const dialog = this.page.getByRole('dialog', { name: 'Connect to the API' });
    const isNeeded = /\/settings\/webhooks(?!\/new)/.test(this.page.url()) || this.page.url().endsWith('/settings');
    if (!isNeeded) return;
    await this.enterToken(TOKEN);
    await expect(dialog).toBeHidden();
  }

  async enterToken(token: string): Promise<void> {
    await this.page.getByLabel('Access token').fill(token);
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  /** The token is asked for when the first request needs it; afterwards this does nothing. */
  async enterTokenIfAsked(): Promise<void> {
    if (this.wantsToken) await this.enterToken(TOKEN);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  row(name: string): Locator {
    return this.list.row(name);
  }

  get rows(): Locator {
    return this.list.rows;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  get name(): Locator {
    return this.form.name;
  }

  get url(): Locator {
    return this.form.url;
  }

  event(name: string): Locator {
    return this.form.event(name);
  }

  state(name: 'Active' | 'Inactive'): Locator {
    return this.edit.state(name);
  }

  get testResult(): Locator {
    return this.form.testResult;
  }

  get notifications(): Locator {
    return this.form.notifications;
  }

  get alert(): Locator {
    return this.form.alert;
  }

  /** Ends the waiting between the attempts at a request, until something is there. */
  async untilThere(wanted: Locator): Promise<void> {
    const { tryNow } = this.list;
    await wanted.or(tryNow).first().waitFor();
    while (!(await wanted.isVisible())) {
      // A waiting that ends by itself takes its button away.
      await tryNow.click({ timeout: 1000 }).catch(() => undefined);
      await wanted.or(tryNow).first().waitFor();
    }
  }

  /** Waits for what went wrong, however often the app tries again before it says so. */
  async untilAlert(): Promise<Locator> {
    await this.untilThere(this.alert);
    return this.alert;
  }

  fillNew(fields: { name?: string; event?: string; url?: string }): Promise<void> {
    return this.form.fill(fields);
  }
}
