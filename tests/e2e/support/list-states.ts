import type { Webhooks } from 'webhook-settings/playwright';
import type { App } from './app.ts';
import type { ConsoleGuard } from './console-guard.ts';

/** The fixtures that bring the app into a state. */
export interface StateFixtures {
  app: App;
  webhooks: Webhooks;
  guard: ConsoleGuard;
}

export const LIST = '/settings/webhooks';
export const NAME = 'Payments release';

export async function list({ app }: StateFixtures): Promise<void> {
  await app.open(LIST);
  await app.row(NAME).waitFor();
}

export async function empty(fixtures: StateFixtures): Promise<void> {
  fixtures.webhooks.scenario = 'empty';
  await fixtures.app.open(LIST);
  await fixtures.app.page.getByText('No webhooks yet').waitFor();
}

/** Searches, filters and menus of the list. */
export const FIND_STATES: Record<string, (fixtures: StateFixtures) => Promise<void>> = {
  'list, searched': async (fixtures) => {
    await list(fixtures);
    await fixtures.app.page.getByRole('searchbox').fill('payments');
    await fixtures.app.page.getByLabel('State', { exact: true }).selectOption({ value: 'active' });
    await fixtures.app.button('Remove filter: Active').waitFor();
  },
  'list, no match': async (fixtures) => {
    await list(fixtures);
    await fixtures.app.page.getByRole('searchbox').fill('nowhere to be found');
    await fixtures.app.button('Show all webhooks').waitFor();
  },
  'list, events': async (fixtures) => {
    await list(fixtures);
    await fixtures.app.button('All events').click();
    await fixtures.app.page.getByRole('group', { name: 'Events', exact: true }).waitFor();
  },
  'list, filters': async (fixtures) => {
    await fixtures.app.page.setViewportSize({ width: 390, height: 844 });
    await list(fixtures);
    await fixtures.app.button('Filters').click();
    await fixtures.app.page.getByRole('dialog', { name: 'Filters' }).waitFor();
  },
  'list, menu': async (fixtures) => {
    await list(fixtures);
    await fixtures.app.button(`Actions for ${NAME}`).click();
    await fixtures.app.page.getByRole('menu').waitFor();
  },
  'list, tested': async (fixtures) => {
    await list(fixtures);
    await fixtures.app.button(`Actions for ${NAME}`).click();
    await fixtures.app.page.getByRole('menuitem', { name: 'Send test' }).click();
    await fixtures.app.row(NAME).getByText('The test message was received').waitFor();
  },
};
