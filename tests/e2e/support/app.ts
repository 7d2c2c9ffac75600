import { expect, type Locator, type Page } from '@playwright/test';
import type { EditPage, FormPage, ListPage, Webhooks } from 'webhook-settings/playwright';
import type { AppServer } from './app-server.ts';
import type { ConsoleGuard } from './console-guard.ts';

export const TOKEN = 'test-token';

/** The app in a tab. Its parts are found by the names that a user sees. */
export class App {
  constructor(
    readonly page: Page,
    readonly files: AppServer,
    /** Whether the backend requires an access token. */
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

  /** Opens a path and enters the access token if the backend requires one. */
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

  /** Enters the access token if the backend requires one. The app asks for it at the first request. */
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

  /** Skips the waits between the attempts of a request until `wanted` is visible. */
  async retryUntilVisible(wanted: Locator): Promise<void> {
    const { tryNow } = this.list;
    await wanted.or(tryNow).first().waitFor();
    while (!(await wanted.isVisible())) {
      // The button disappears when the wait ends by itself.
      await tryNow.click({ timeout: 1000 }).catch(() => undefined);
      await wanted.or(tryNow).first().waitFor();
    }
  }

  /** Skips the waits between the attempts of a request until the app reports a failure. */
  async retryUntilAlert(): Promise<Locator> {
    await this.retryUntilVisible(this.alert);
    return this.alert;
  }

  fillNew(fields: { name?: string; event?: string; url?: string }): Promise<void> {
    return this.form.fill(fields);
  }
}
