import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

declare global {
  /** The origin and token of each request. */
  var sent: { origin: string; token: string | null }[];
  var resolvers: ((token: string) => void)[];
}

test('a token is sent only to the backend that it was requested for', async ({ host, page }) => {
  await host.open({
    script: `
      globalThis.sent = [];
      globalThis.resolvers = [];
      const page = { webhook_notification_configurations: [], first: '/', self: '/', total_count: 0 };
      globalThis.record = async (request) => {
        globalThis.sent.push({ origin: new URL(request.url).origin, token: request.headers.get('authorization') });
        return Response.json(page);
      };
      ${mountWith(`
        mock: false,
        apiBase: 'https://one.example',
        fetch: globalThis.record,
        getAccessToken: () => new Promise((resolve) => globalThis.resolvers.push(resolve)),
      `)}`,
  });
  await expect.poll(() => page.evaluate(() => globalThis.resolvers.length)).toBe(1);
  await page.evaluate(() => globalThis.handle.update({ apiBase: 'https://two.example' }));
  await expect.poll(() => page.evaluate(() => globalThis.resolvers.length)).toBe(2);
  await page.evaluate(() => {
    for (const [nth, resolve] of globalThis.resolvers.entries()) resolve(`token-${nth + 1}`);
  });
  await expect(page.getByText('No webhooks yet')).toBeVisible();
  const sent = await page.evaluate(() => globalThis.sent);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter(({ origin, token }) => origin !== 'https://two.example' || token !== 'Bearer token-2')).toEqual(
    [],
  );
});

test('rows of the previous backend disappear when the backend changes', async ({ host, page, webhooks }) => {
  await host.open({
    script: `import { createMock } from '@/mock.js';\nglobalThis.createMock = createMock;\n${mountWith()}`,
  });
  await expect(webhooks.list.rows).toHaveCount(12);
  await page.evaluate(() =>
    globalThis.handle.update({
      mock: (globalThis as unknown as { createMock(options: object): unknown }).createMock({
        scenario: 'list.down:500',
      }),
    }),
  );
  await expect(page.getByRole('alert')).toContainText('The webhooks could not be loaded');
  await expect(webhooks.list.rows).toHaveCount(0);
});

test('a draft is offered only in the instance that it was typed in', async ({ host, page }) => {
  await host.open({
    body: '<div id="one"></div><div id="two"></div>',
    script: `
      import { mount } from '@/index.js';
      for (const id of ['one', 'two']) mount(document.getElementById(id), { mock: true });`,
  });
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await one.getByRole('link', { name: 'New', exact: true }).click();
  await one.getByLabel('Name', { exact: true }).fill('Typed');
  await one.getByRole('link', { name: 'Back to webhooks' }).click();
  await one.getByRole('button', { name: 'Leave, keep draft' }).click();
  await two.getByRole('link', { name: 'New', exact: true }).click();
  await expect(two.getByLabel('Name', { exact: true })).toBeVisible();
  await expect(two.getByText('You have an unsaved draft')).toBeHidden();
  await one.getByRole('link', { name: 'New', exact: true }).click();
  await expect(one.getByText('You have an unsaved draft')).toBeVisible();
});
