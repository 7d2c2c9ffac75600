import type { Page } from '@playwright/test';
import type { App } from './app.ts';

/** The events that {@link fillSeveral} chooses. */
export const EVENTS = ['Case created', 'Customer onboarding workflow completed', 'Transaction reviewed'];

/** The names that these events get by the default pattern. */
export const NAMES = EVENTS.map((event) => `CRM sync: ${event}`);

/** Opens the form for a new webhook from the list, and fills it in with several events. */
export async function fillSeveral(app: App, page: Page, url = 'https://hooks.example.com/crm'): Promise<void> {
  await app.open('/settings/webhooks');
  await app.link('New').click();
  const [first, ...more] = EVENTS;
  await app.fillNew({ name: 'CRM sync', event: first!, url });
  await page.getByRole('button', { name: 'Add another event' }).click();
  for (const event of more) await app.event(event).click();
}

/** The row of a webhook in the list of progress. */
export const progressRow = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
