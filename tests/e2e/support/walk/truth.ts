import { expect } from '@playwright/test';
import type { Configuration, Webhooks } from 'webhook-settings/playwright';
import type { App } from '../app.ts';
import type { Walker } from './walker.ts';

/** What the backend holds, newest first. */
export async function held(webhooks: Webhooks): Promise<Configuration[]> {
  const { stores } = JSON.parse(await webhooks.snapshot()) as { stores: { webhooks: Configuration[] }[] };
  const all = stores.flatMap((store) => store.webhooks);
  return all.sort((one, other) => other.created_at.localeCompare(one.created_at));
}

/**
 * Checks that what the screen says is what the backend holds, that no wish came true twice, and that nothing typed is
 * lost.
 */
export async function checkTruth(app: App, webhooks: Webhooks, walker: Walker): Promise<void> {
  const { place } = walker;
  const alert = (await app.alert.count()) > 0 ? await app.alert.first().innerText() : '';
  if (place === undefined && (await app.heading.innerText()) === 'Webhooks') {
    await checkList(app, webhooks, alert);
  } else if (place === 'new') {
    await checkNew(app, webhooks, alert);
  } else if (place !== undefined) {
    await checkWebhook(app, webhooks, alert, place);
  }
  const all = await held(webhooks);
  for (const wish of walker.wishes) {
    expect(all.filter(({ name }) => name === wish).length, `“${wish}” is there at most once`).toBeLessThan(2);
  }
  const draft = place === undefined ? undefined : walker.drafts.get(place);
  // What is held by now anyway is no draft any more.
  const isHeld = all.some(({ name, url }) => name === draft?.name && url === draft.url);
  if (draft !== undefined && !isHeld && (await app.name.isVisible())) {
    await expect(
      app.button('Restore draft').or(app.button('Discard changes')).first(),
      'what was typed is offered',
    ).toBeVisible();
  }
  for (const said of await app.notifications.getByText(/^Webhook created/).all()) {
    const name = (
      await said
        .locator('xpath=following-sibling::*')
        .innerText()
        .catch(() => '')
    ).trim();
    if (name !== '') expect(all.map((webhook) => webhook.name)).toContain(name);
  }
}

/** A row, as it is compared. */
const row = ({ name, url, is_active }: Pick<Configuration, 'name' | 'url' | 'is_active'>) =>
  `${name} | ${url} | ${is_active ? 'Active' : 'Inactive'}`;

/**
 * Checks that the screen comes to say what the backend holds, and says it for good.
 *
 * Both are read each time: what a person takes back is on its way in several requests, and between two of them nothing
 * is.
 */
async function checkSame(
  message: string,
  shown: () => Promise<string[]>,
  held: () => Promise<string[]>,
): Promise<void> {
  const differing = async () => {
    const [screen, backend] = [await shown(), await held()];
    return JSON.stringify(screen) === JSON.stringify(backend) ? undefined : { screen, backend };
  };
  await expect.poll(differing, { message }).toBeUndefined();
}

async function checkList(app: App, webhooks: Webhooks, alert: string): Promise<void> {
  if (alert !== '') {
    // Rows beside a failure are marked with their age.
    if ((await app.rows.count()) > 0) await expect(app.page.getByText('as they were last loaded')).toBeVisible();
    return;
  }
  const shown = () =>
    app.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        return `${text('th a')} | ${text('.url')} | ${text('td:nth-child(4)')}`;
      }),
    );
  await checkSame('the list is what the server holds', shown, async () => (await held(webhooks)).slice(0, 25).map(row));
}

async function checkNew(app: App, webhooks: Webhooks, alert: string): Promise<void> {
  // Otherwise the form may be about to give way to the list.
  if (!alert.includes('The webhook was not created')) return;
  const name = await app.name.inputValue();
  const isMade = (await held(webhooks)).some((webhook) => webhook.name === name);
  expect(isMade, `“${name}” was said not to be created`).toBe(false);
}

async function checkWebhook(app: App, webhooks: Webhooks, alert: string, id: string): Promise<void> {
  const find = async () => (await held(webhooks)).filter(({ identifier }) => identifier === id).map(row);
  if ((await find()).length === 0 || !(await app.name.isVisible())) return;
  const isUnsaved = await app.button('Discard changes').isVisible();
  const isUnseen = (await app.notifications.getByText('could not be asked what it holds now').count()) > 0;
  if (isUnsaved || isUnseen || alert !== '') return;
  const shown = async () => [
    row({
      name: await app.name.inputValue(),
      url: await app.url.inputValue(),
      is_active: await app.state('Active').isChecked(),
    }),
  ];
  await checkSame('the page is what the server holds', shown, find);
}
