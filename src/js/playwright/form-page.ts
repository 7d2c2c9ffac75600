import type { Locator, Page } from '@playwright/test';

/** The form for a new webhook, and what every form has. */
export class FormPage {
  constructor(
    readonly page: Page,
    /** Where the form is, from the page's base URL. */
    readonly path: string,
  ) {}

  async goto(): Promise<void> {
    await this.page.goto(this.path);
  }

  get name(): Locator {
    return this.page.getByLabel('Name', { exact: true });
  }

  get url(): Locator {
    return this.page.getByLabel('URL', { exact: true });
  }

  /** One of the events to choose from, by its plain name. */
  event(name: string): Locator {
    return this.page.getByRole('listbox', { name: 'Event' }).getByRole('option', { name, exact: true });
  }

  /** The event that is chosen, if one is. */
  get chosenEvent(): Locator {
    return this.page.getByRole('listbox', { name: 'Event' }).getByRole('option', { selected: true });
  }

  async fill(fields: { name?: string; event?: string; url?: string }): Promise<void> {
    if (fields.name !== undefined) await this.name.fill(fields.name);
    if (fields.event !== undefined) await this.event(fields.event).click();
    if (fields.url !== undefined) await this.url.fill(fields.url);
  }

  get sendTest(): Locator {
    return this.button('Send test');
  }

  get testResult(): Locator {
    return this.page.getByRole('region', { name: 'Test result' });
  }

  get create(): Locator {
    return this.button('Create');
  }

  /** Takes back what was typed; there while there is something to take back. */
  get discard(): Locator {
    return this.button('Discard changes');
  }

  /** Fills in what an earlier visit left. */
  get restoreDraft(): Locator {
    return this.button('Restore draft');
  }

  /** The question before unsaved work is left; its answers are *Stay*, *Leave, keep draft* and *Discard changes*. */
  get leaveDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Leave with unsaved changes?' });
  }

  /** What went wrong, if anything did. */
  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** Sends a request again that waits, after 429 or where no answer came. */
  get tryNow(): Locator {
    return this.button('Try now');
  }

  get notifications(): Locator {
    return this.page.getByRole('region', { name: 'Notifications' });
  }

  protected button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
