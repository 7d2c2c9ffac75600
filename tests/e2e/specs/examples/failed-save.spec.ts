import { expect, test } from 'webhook-settings/playwright';

test('a failed save keeps what was typed', async ({ webhooks }) => {
  const [webhook] = await webhooks.seed([{ name: 'Case intake' }]);
  await webhooks.fail('update', 'every', 'down:500');
  await webhooks.edit.goto(webhook?.identifier);
  await webhooks.edit.state('Inactive').check();
  await webhooks.edit.save.click();
  await expect(webhooks.edit.alert).toContainText('The webhook was not saved');
  await expect(webhooks.edit.state('Inactive')).toBeChecked();
  const updates = (await webhooks.journal()).filter(({ operation }) => operation === 'update');
  expect(updates.at(-1)).toMatchObject({ status: 500 });
});

// The app that the example tests: its own project has it in its configuration.
test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  baseURL: async ({}, use) => {
    const { AppServer, RELEASE } = await import('../../support/app-server.ts');
    const files = await AppServer.start({ backend: 'http' }, undefined, RELEASE);
    await use(files.origin);
    await files.stop();
  },
  page: async ({ page }, use) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { webhookSettings: { getAccessToken: async () => 'any' } });
    });
    await use(page);
  },
});
