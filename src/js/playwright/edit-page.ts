import type { Locator } from '@playwright/test';
import { FormPage } from './form-page.ts';

/** One webhook's page. */
export class EditPage extends FormPage {
  /** Opens the page of the webhook with this identifier. */
  override async goto(identifier = ''): Promise<void> {
    await this.page.goto(`${this.path}/${identifier}`);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  state(name: 'Active' | 'Inactive'): Locator {
    return this.page.getByRole('radiogroup', { name: 'State' }).getByRole('radio', { name, exact: true });
  }

  get save(): Locator {
    return this.button('Save');
  }

  /** Takes back a change of state, while its notification is there. */
  get undo(): Locator {
    return this.notifications.getByRole('button', { name: 'Undo' });
  }

  /** What is shown where somebody else has saved in the meantime. */
  get conflictDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'This webhook has been changed in the meantime' });
  }

  /** The arrow beside the webhook's name. */
  get back(): Locator {
    return this.page.getByRole('link', { name: 'Back to webhooks', exact: true });
  }
}
