import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from './app.ts';
import { expect } from './fixtures.ts';

/** The name of the webhook that {@link openEditForm} opens. */
export const EDITED_NAME = 'Payments release';

/** Opens a webhook from the list. Returns its identifier. */
export async function openEditForm(app: App): Promise<string> {
  await app.open('/settings/webhooks');
  await app.link(EDITED_NAME).click();
  await expect(app.heading).toHaveText(EDITED_NAME);
  return app.page.url().split('/').at(-1) ?? '';
}

/** Sets the open webhook to inactive, and saves that. */
export async function saveAsInactive(app: App): Promise<void> {
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
}

/** Returns the status of each update that the mock has answered. */
export async function updateStatuses(webhooks: Webhooks): Promise<(number | null | undefined)[]> {
  const journal = await webhooks.journal();
  return journal.filter(({ operation }) => operation === 'update').map(({ status }) => status);
}
