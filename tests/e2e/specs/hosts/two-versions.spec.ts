import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { expect, test } from '../../support/fixtures.ts';
import { startServer } from '../../support/local-server.mjs';

const FOLDER = fileURLToPath(new URL('../../../hosts/two-versions/dist/', import.meta.url));

test('bundles with two versions of the package work on one page, and the console names both', async ({
  guard,
  page,
}) => {
  const messages = guard.disable();
  const server = await startServer(sirv(FOLDER, { dev: true }));
  await page.goto(server.origin);
  await expect(page.locator('webhook-settings').getByRole('row')).toHaveCount(6);
  await expect(page.locator('#other').getByRole('row')).toHaveCount(4);
  const texts = messages.map((message) => `${message.type()}: ${message.text()}`);
  expect(texts).toEqual([
    expect.stringMatching(/^warning: .*several versions of webhook-settings: \d+\.\d+\.\d+ and 99\.0\.0\./),
    expect.stringMatching(/^warning: <webhook-settings> is not that of webhook-settings 99\.0\.0: \d+\.\d+\.\d+ has/),
  ]);
  await page.getByRole('button', { name: 'Mount over the other team' }).click();
  await expect(page.getByRole('status', { name: 'Result' })).toContainText('has webhook settings already');
  await page.close();
  await server.stop();
});
