import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from './app.ts';
import { expect } from './fixtures.ts';

/** The values that {@link openFilledForm} enters. */
export const NEW_WEBHOOK = { name: 'Case archive', event: 'Case created', url: 'https://hooks.example.com/archive' };

/** Opens the form for a new webhook from the list, and fills it in. */
export async function openFilledForm(app: App): Promise<void> {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await app.link('New').click();
  await app.fillNew(NEW_WEBHOOK);
}

/** Resolves once `count` requests of an operation have reached the mock. */
export async function waitForRequests(webhooks: Webhooks, operation: string, count = 1): Promise<void> {
  const entries = async () => (await webhooks.journal()).filter((entry) => entry.operation === operation);
  await expect.poll(async () => (await entries()).length).toBe(count);
}

/** Presses *Create*. The mock stores the webhook, holds its answer until `release`, and then loses it. */
export async function holdLostCreate(app: App, webhooks: Webhooks): Promise<void> {
  await webhooks.fail('create', 1, 'lost');
  await webhooks.hold('create');
  await app.button('Create').click();
  await waitForRequests(webhooks, 'create');
}
