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

/** Checks that what the screen says is what the backend holds, that no wish came true twice, and that nothing typed is lost. */
export async function checkTruth(app: App, webhooks: Webhooks, walker: Walker): Promise<void> {
  const all = await held(webhooks);
  for (const wish of walker.wishes) {
    expect(all.filter(({ name }) => name === wish).length, `“${wish}” is there at most once`).toBeLessThan(2);
  }
  const { place } = walker;
  const alert = (await app.alert.count()) > 0 ? await app.alert.first().innerText() : '';
  if (place === undefined && (await app.heading.innerText()) === 'Webhooks') {
    await checkList(app, all, alert);
  } else if (place === 'new') {
    await checkNew(app, all, alert);
  } else if (place !== undefined) {
    await checkWebhook(app, all, alert, place);
  }
  const draft = place === undefined ? undefined : walker.drafts.get(place);
  // What is held by now anyway is no draft any more.
  const isHeld = all.some(({ name, url }) => name === draft?.name && url === draft.url);
  if (draft !== undefined && !isHeld && (await app.name.isVisible())) {
    await expect(app.button('Restore draft').or(app.button('Discard changes')).first(), 'what was typed is offered').toBeVisible();
  }
  for (const said of await app.notifications.getByText(/^Webhook created/).all()) {
    const name = (await said.locator('xpath=following-sibling::*').innerText().catch(() => '')).trim();
    if (name !== '') expect(all.map((webhook) => webhook.name)).toContain(name);
  }
}

async function checkList(app: App, all: Configuration[], alert: string): Promise<void> {
  if (alert !== '') {
    // Rows beside a failure are marked with their age.
    if ((await app.rows.count()) > 0) await expect(app.page.getByText('as they were last loaded')).toBeVisible();
    return;
  }
  const expected = all.slice(0, 25).map(({ name, url, is_active }) => `${name} | ${url} | ${is_active ? 'Active' : 'Inactive'}`);
  const shown = () =>
    app.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        return `${text('th a')} | ${text('.url')} | ${text('td:nth-child(4)')}`;
      }),
    );
  await expect.poll(shown, { message: 'the list is what the server holds' }).toEqual(expected);
}

async function checkNew(app: App, all: Configuration[], alert: string): Promise<void> {
  const name = await app.name.inputValue();
  const isMade = all.some((webhook) => webhook.name === name);
  if (alert.includes('The webhook was not created')) expect(isMade, `“${name}” was said not to be created`).toBe(false);
}

async function checkWebhook(app: App, all: Configuration[], alert: string, id: string): Promise<void> {
  const webhook = all.find(({ identifier }) => identifier === id);
  if (webhook === undefined || !(await app.name.isVisible())) return;
  const isUnsaved = await app.button('Discard changes').isVisible();
  const isUnseen = (await app.notifications.getByText('could not be asked what it holds now').count()) > 0;
  if (isUnsaved || isUnseen || alert !== '') return;
  await expect(app.name, 'the page is what the server holds').toHaveValue(webhook.name);
  await expect(app.url).toHaveValue(webhook.url);
  await expect(app.state(webhook.is_active ? 'Active' : 'Inactive')).toBeChecked();
}
