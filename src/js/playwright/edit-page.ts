import type { Locator } from '@playwright/test';
import { FormPage } from './form-page.ts';

/** The page of one webhook. */
export class EditPage extends FormPage {
  /** Opens the page of the webhook with this identifier. */
  override async goto(identifier = ''): Promise<void> {
    await this.page.goto(`${this.path}/${identifier}`);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** One of the two states to choose from. */
  state(name: 'Active' | 'Inactive'): Locator {
    return this.page.getByRole('radiogroup', { name: 'State' }).getByRole('radio', { name, exact: true });
  }

  get save(): Locator {
    return this.button('Save');
  }

  /** The button that reverts a change of state. It is in the notification of that change. */
  get undo(): Locator {
    return this.notifications.getByRole('button', { name: 'Undo' });
  }

  /** The dialog that is shown if the webhook has changed on the server since the page was opened. */
  get conflictDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'This webhook has changed since you opened it' });
  }

  /** The link beside the webhook's name that leads to the list. */
  get back(): Locator {
    return this.page.getByRole('link', { name: 'Back to webhooks', exact: true });
  }
}
