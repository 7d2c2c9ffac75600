import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from './app.ts';
import { expect } from './fixtures.ts';

/** A webhook that is to be created. */
export const WISH = { name: 'Wished for', event: 'Case created', url: 'https://hooks.example.com/wish' };

/** The form for a new webhook, complete, as one comes to it from the list. */
export async function fill(app: App): Promise<void> {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await app.link('New').click();
  await app.fillNew(WISH);
}

/** Resolves once `count` requests of this kind have reached the server. */
export async function reached(webhooks: Webhooks, operation: string, count = 1): Promise<void> {
  const entries = async () => (await webhooks.journal()).filter((entry) => entry.operation === operation);
  await expect.poll(async () => (await entries()).length).toBe(count);
}

/** Creates: the server has done it, holds its answer back until `release`, and will lose it then. */
export async function holdLostCreate(app: App, webhooks: Webhooks): Promise<void> {
  await webhooks.fail('create', 1, 'lost');
  await webhooks.hold('create');
  await app.button('Create').click();
  await reached(webhooks, 'create');
}
