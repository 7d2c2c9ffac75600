import type { Locator, Page } from '@playwright/test';

/** The list of webhooks. Its parts are found by role and name. */
export class ListPage {
  constructor(
    readonly page: Page,
    /** The list's path, resolved against Playwright's `baseURL`. */
    readonly path: string,
  ) {}

  async goto(): Promise<void> {
    await this.page.goto(this.path);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Webhooks' });
  }

  /** The rows with a webhook, without the row of headings. */
  get rows(): Locator {
    return this.page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') });
  }

  /** The row of one webhook, by its name. */
  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.link(name) });
  }

  /** The link to a webhook's page, by the webhook's name. */
  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** The button that sends a waiting request again, after a 429 or if no response came. */
  get tryNow(): Locator {
    return this.page.getByRole('button', { name: 'Try now', exact: true });
  }

  /** The link to the form for a new webhook. */
  get new(): Locator {
    return this.link('New');
  }
}
