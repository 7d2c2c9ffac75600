import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from './app.ts';
import { expect } from './fixtures.ts';

/** The sample that the specs change. */
export const NAME = 'Payments release';

/** Opens the page of the sample and returns its identifier. */
export async function openWebhook(app: App): Promise<string> {
  await app.open('/settings/webhooks');
  await app.link(NAME).click();
  await expect(app.heading).toHaveText(NAME);
  return app.page.url().split('/').at(-1) ?? '';
}

/** Returns the statuses of all updates so far. */
export async function updates(webhooks: Webhooks): Promise<(number | null | undefined)[]> {
  const journal = await webhooks.journal();
  return journal.filter(({ operation }) => operation === 'update').map(({ status }) => status);
}
