// An API whose answers lead elsewhere: a gateway that signs people in, or an attacker's page.
import { ApiServer } from '../../support/api-server.ts';
import { test as base, expect, mountWith } from '../../support/host-page-fixtures.ts';

const FOREIGN = {
  webhook_notification_configurations: [{ identifier: '00000000-0000-4000-8000-000000000001', name: 'Foreign' }],
  first: '/',
  self: '/',
  total_count: 1,
};

const test = base.extend<{ api: ApiServer; elsewhere: ApiServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  api: async ({}, use) => {
    const api = await ApiServer.start();
    await use(api);
    await api.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  elsewhere: async ({}, use) => {
    const elsewhere = await ApiServer.start();
    elsewhere.instead = (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(FOREIGN));
      return true;
    };
    await use(elsewhere);
    await elsewhere.stop();
  },
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`a ${status} is not followed, and named`, async ({ api, elsewhere, guard, host, page, webhooks }) => {
    guard.expectFailedRequest(/\/v2\//);
    api.instead = (request, response) => {
      response.writeHead(status, { location: `${elsewhere.origin}${request.url}` }).end();
      return true;
    };
    await host.open({
      headers: {},
      script: mountWith(`mock: false, apiBase: '${api.origin}', fetch`),
    });
    // The button disappears when the wait ends by itself.
    await webhooks.list.tryNow.click({ timeout: 2000 }).catch(() => undefined);
    await expect(page.getByRole('alert')).toContainText('The app doesn’t follow redirects');
    await expect(page.getByText('Foreign')).toBeHidden();
    expect(elsewhere.requests).toEqual([]);
    expect(api.requests).toHaveLength(2);
  });
}

test('no request uses the browser’s cache or follows redirects', async ({ host, page, webhooks }) => {
  await host.open({
    script: `
      import { createMock } from '@/mock.js';
      const mock = createMock();
      globalThis.modes = [];
      const fetch = (request) => {
        globalThis.modes.push([request.method, request.cache, request.redirect].join(' '));
        return mock.fetch(request);
      };
      ${mountWith('mock: false, fetch')}`,
  });
  await expect(webhooks.list.rows).toHaveCount(12);
  await webhooks.list.new.click();
  await webhooks.form.fill({ name: 'Mine', event: 'Case created', url: 'https://hooks.example.com/' });
  await webhooks.form.sendTest.click();
  await expect(webhooks.form.testResult).toBeVisible();
  await webhooks.form.create.click();
  await page.getByRole('link', { name: 'Mine' }).click();
  await webhooks.edit.state('Inactive').check();
  await webhooks.edit.save.click();
  await expect(webhooks.edit.notifications).toContainText('Webhook saved');
  const modes = await page.evaluate(() => (globalThis as unknown as { modes: string[] }).modes);
  expect(new Set(modes)).toEqual(new Set(['GET', 'POST', 'PATCH'].map((method) => `${method} no-store error`)));
});
