import { expect, type Locator, type Page } from '@playwright/test';
import type { ConsoleGuard } from './console-guard.ts';

export const TOKEN = 'test-token';

/** The app in a tab, by the names that a person would use. */
export class App {
  constructor(
    readonly page: Page,
    readonly origin: string,
    /** The API's origin; absent if the mock is in the page. */
    readonly api: string | undefined,
    readonly guard: ConsoleGuard,
  ) {}

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
    if (this.api === undefined) return;
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
    if (this.api !== undefined) await this.enterToken(TOKEN);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  get rows(): Locator {
    return this.page.getByRole('table').getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  get name(): Locator {
    return this.page.getByLabel('Name', { exact: true });
  }

  get url(): Locator {
    return this.page.getByLabel('URL', { exact: true });
  }

  event(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Event' }).getByRole('radio', { name, exact: true });
  }

  state(name: 'Active' | 'Inactive'): Locator {
    return this.page.getByRole('radiogroup', { name: 'State' }).getByRole('radio', { name, exact: true });
  }

  get testResult(): Locator {
    return this.page.getByRole('region', { name: 'Test result' });
  }

  get notifications(): Locator {
    return this.page.getByRole('region', { name: 'Notifications' });
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  async fillNew(fields: { name?: string; event?: string; url?: string }): Promise<void> {
    if (fields.name !== undefined) await this.name.fill(fields.name);
    if (fields.event !== undefined) await this.event(fields.event).check();
    if (fields.url !== undefined) await this.url.fill(fields.url);
  }
}
