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

  /** The arrow beside the webhook's name. */
  get back(): Locator {
    return this.page.getByRole('link', { name: 'Back to webhooks', exact: true });
  }
}
