// A gateway that lets browsers store the API's answers.

import { SAMPLE_ID, WEBHOOKS_PATH } from '../../support/api.ts';
import { ApiServer } from '../../support/api-server.ts';
import { AppServer } from '../../support/app-server.ts';
import { test as base, expect } from '../../support/fixtures.ts';

const test = base.extend<{ api: ApiServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  api: async ({}, use) => {
    const api = await ApiServer.start();
    api.headers = { 'cache-control': 'public, max-age=300' };
    await use(api);
    await api.stop();
  },
});

/** Opens the app on the API, and enters a token. */
const open = async (app: AppServer, page: import('@playwright/test').Page) => {
  await page.goto(`${app.origin}/settings/webhooks`);
  await page.getByLabel('Access token').fill('token');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(12);
};

test('a save compares with the server, not with the browser’s cache', async ({ api, page, guard, webhooks }) => {
  guard.expectFailedRequest(/favicon/);
  const app = await AppServer.start({ backend: 'http', apiBase: api.origin }, api.origin);
  await open(app, page);
  // The first save makes the requests that the second one repeats.
  await page.getByRole('link', { name: 'Payments release' }).click();
  await webhooks.form.name.fill('Mine');
  await webhooks.edit.save.click();
  await expect(webhooks.edit.notifications).toContainText('Webhook saved');
  await open(app, page);
  await page.getByRole('link', { name: 'Mine' }).click();
  const body = JSON.stringify({ name: 'Somebody else’s' });
  const headers = { 'content-type': 'application/json' };
  const url = `https://api.example${WEBHOOKS_PATH}/${SAMPLE_ID}`;
  expect((await api.mock.fetch(new Request(url, { method: 'PATCH', headers, body }))).status).toBe(200);
  await webhooks.form.name.fill('Mine again');
  await webhooks.edit.save.click();
  await expect(page.getByText('Somebody else’s').first()).toBeVisible();
  expect(api.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(1);
  await app.stop();
});

test('a reloaded list comes from the server', async ({ api, page, guard }) => {
  guard.expectFailedRequest(/favicon/);
  const app = await AppServer.start({ backend: 'http', apiBase: api.origin }, api.origin);
  await open(app, page);
  const before = api.requests.length;
  await open(app, page);
  expect(api.requests.length).toBe(before * 2);
  await app.stop();
});
