import { expect } from '@playwright/test';
import type { Webhook, Webhooks } from 'webhook-settings/playwright';
import type { App } from '../app.ts';
import type { Walker } from './walker.ts';

/** Returns the webhooks that the mock stores, newest first. */
export async function storedWebhooks(webhooks: Webhooks): Promise<Webhook[]> {
  const { stores } = JSON.parse(await webhooks.snapshot()) as {
    stores: { webhooks: Webhook[] }[];
  };
  const all = stores.flatMap((store) => store.webhooks);
  return all.sort((one, other) => other.created_at.localeCompare(one.created_at));
}

/**
 * Checks that the screen agrees with the mock, that no webhook was created twice, and that no input is lost.
 *
 * The walker counts the comparisons of the screen with the mock: a failure that is shown, or a form that is being
 * edited, leaves nothing to compare.
 */
export async function checkInvariants(app: App, webhooks: Webhooks, walker: Walker): Promise<void> {
  const { formId } = walker;
  // Read at once, as the notifications below: what is shown may disappear by itself.
  const [alert = ''] = await app.alert.allInnerTexts();
  if (formId === undefined && (await app.heading.innerText()) === 'Webhooks') {
    if (await checkList(app, webhooks, alert)) walker.comparisons.list += 1;
  } else if (formId === 'new') {
    if (await checkNew(app, webhooks, alert)) walker.comparisons.new += 1;
  } else if (formId !== undefined) {
    if (await checkWebhook(app, webhooks, alert, formId)) walker.comparisons.webhook += 1;
  }
  const all = await storedWebhooks(webhooks);
  for (const requested of walker.requestedNames) {
    const count = all.filter(({ name }) => name === requested).length;
    expect(count, `“${requested}” exists at most once`).toBeLessThan(2);
  }
  const draft = formId === undefined ? undefined : walker.drafts.get(formId);
  // A draft that equals a stored webhook is not offered.
  const isStored = all.some(({ name, url }) => name === draft?.name && url === draft.url);
  if (draft !== undefined && !isStored && (await app.name.isVisible())) {
    await expect(
      app.button('Restore draft').or(app.button('Discard changes')).first(),
      'the draft is offered',
    ).toBeVisible();
  }
  const created = await app.notifications
    .getByText(/^Webhook created/)
    .evaluateAll((texts) => texts.map((text) => text.nextElementSibling?.textContent?.trim() ?? ''));
  for (const name of created) if (name !== '') expect(all.map((webhook) => webhook.name)).toContain(name);
}

/** Returns the fields of a webhook that are compared. */
const row = ({ name, url, is_active }: Pick<Webhook, 'name' | 'url' | 'is_active'>) =>
  `${name} | ${url} | ${is_active ? 'Active' : 'Inactive'}`;

/** Returns a URL as the list shows it. No URL of a walk has user information or a fragment. */
const masked = (url: string) => url.replace(/=[^&]+/g, '=…');

/**
 * Waits until the screen agrees with the mock.
 *
 * Both are read at each attempt, because an undo sends several requests, and the app looks idle between two of them.
 */
async function checkSame(
  message: string,
  shown: () => Promise<string[]>,
  stored: () => Promise<string[]>,
): Promise<void> {
  const differing = async () => {
    const [screen, backend] = [await shown(), await stored()];
    return JSON.stringify(screen) === JSON.stringify(backend) ? undefined : { screen, backend };
  };
  await expect.poll(differing, { message }).toBeUndefined();
}

/** Returns whether there was something to compare, as the next functions do. */
async function checkList(app: App, webhooks: Webhooks, alert: string): Promise<boolean> {
  if (alert !== '') {
    // Rows that are shown beside a failure have a note with their age.
    if ((await app.rows.count()) > 0) await expect(app.page.getByText('This list may be out of date')).toBeVisible();
    return false;
  }
  const shown = () =>
    app.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
        return `${text('th a')} | ${text('.url')} | ${text('td:nth-child(4)')}`;
      }),
    );
  await checkSame('the list agrees with the mock', shown, async () =>
    (await storedWebhooks(webhooks)).slice(0, 25).map((webhook) => row({ ...webhook, url: masked(webhook.url) })),
  );
  return true;
}

async function checkNew(app: App, webhooks: Webhooks, alert: string): Promise<boolean> {
  // Without this alert, the app may be about to go to the list.
  if (!alert.includes('The webhook was not created')) return false;
  const name = await app.name.inputValue();
  const isStored = (await storedWebhooks(webhooks)).some((webhook) => webhook.name === name);
  expect(isStored, `“${name}” was reported as not created`).toBe(false);
  return true;
}

async function checkWebhook(app: App, webhooks: Webhooks, alert: string, id: string): Promise<boolean> {
  const find = async () => (await storedWebhooks(webhooks)).filter(({ identifier }) => identifier === id).map(row);
  if ((await find()).length === 0 || !(await app.name.isVisible())) return false;
  const isUnsaved = await app.button('Discard changes').isVisible();
  const isUnverified = (await app.notifications.getByText('could not be checked').count()) > 0;
  if (isUnsaved || isUnverified || alert !== '') return false;
  const shown = async () => [
    row({
      name: await app.name.inputValue(),
      url: await app.url.inputValue(),
      is_active: await app.state('Active').isChecked(),
    }),
  ];
  await checkSame('the page agrees with the mock', shown, find);
  return true;
}
