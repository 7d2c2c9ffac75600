import type { Locator, Page } from '@playwright/test';

/** The form for a new webhook, with the parts that all forms share. */
export class FormPage {
  constructor(
    readonly page: Page,
    /** The form's path, resolved against Playwright's `baseURL`. */
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

  /** One of the events to choose from, by its name on screen. */
  event(name: string): Locator {
    return this.page.getByRole('listbox', { name: 'Event' }).getByRole('option', { name, exact: true });
  }

  /** The chosen event, if there is one. */
  get chosenEvent(): Locator {
    return this.page.getByRole('listbox', { name: 'Event' }).getByRole('option', { selected: true });
  }

  /** Fills in the given fields, and leaves the others alone. */
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

  /** The button that reverts all fields. It is shown while there are unsaved changes. */
  get discard(): Locator {
    return this.button('Discard changes');
  }

  /** The button that fills in the draft of an earlier visit. */
  get restoreDraft(): Locator {
    return this.button('Restore draft');
  }

  /**
   * The dialog that asks before unsaved changes are left. Its buttons are *Keep editing*, *Leave, keep draft* and
   * *Leave and discard*.
   */
  get leaveDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Leave with unsaved changes?' });
  }

  /** The error message, if there is one. */
  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** The button that sends a waiting request again, after a 429 or if no response came. */
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
