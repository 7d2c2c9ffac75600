import type { Locator, Page } from '@playwright/test';

/** The list of webhooks, by the names that a person would use. */
export class ListPage {
  constructor(
    readonly page: Page,
    /** Where the list is, from the page's base URL. */
    readonly path: string,
  ) {}

  async goto(): Promise<void> {
    await this.page.goto(this.path);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: 'Webhooks' });
  }

  /** The rows that show a webhook. */
  get rows(): Locator {
    return this.page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') });
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.link(name) });
  }

  /** A webhook's name, which leads to its page. */
  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** Sends a request again that waits, after 429 or where no answer came. */
  get tryNow(): Locator {
    return this.page.getByRole('button', { name: 'Try now', exact: true });
  }

  get new(): Locator {
    return this.link('New');
  }
}
