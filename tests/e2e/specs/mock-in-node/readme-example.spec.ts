// The example in the README of the package, in an app of its own.

import { readFileSync } from 'node:fs';
import { test as base, expect } from 'webhook-settings/playwright';
import { AppServer, RELEASE } from '../../support/app-server.ts';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  baseURL: async ({}, use) => {
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

test('the README has the example above', () => {
  const [readme, spec] = ['../../../../src/js/package/README.md', './readme-example.spec.ts'].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  );
  const example = /^test\('a failed save[\s\S]*?^\}\);$/m.exec(spec ?? '')?.[0] ?? '';
  expect(example).not.toBe('');
  expect(readme).toContain(example);
});
