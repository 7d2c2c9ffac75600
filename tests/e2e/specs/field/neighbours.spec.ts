// Two installations under different paths of one origin.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { RELEASE } from '../../support/app-server.ts';
import { test as base, expect } from '../../support/fixtures.ts';
import { type LocalServer, startServer } from '../../support/local-server.mjs';
import { controlOf } from '../../support/page-control.ts';

const test = base.extend<{ neighbours: LocalServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
  neighbours: async ({}, use) => {
    const files = sirv(RELEASE, { dev: true });
    const server = await startServer((request, response) => {
      const [, base = '/', name = ''] = /^(\/\w+\/)(.*)$/.exec(request.url ?? '') ?? [];
      if (request.headers['sec-fetch-dest'] !== 'document' && name !== '') {
        request.url = `/${name}`;
        return files(request, response, () => void response.writeHead(404).end());
      }
      // As a build with `--public-url` does.
      const page = readFileSync(`${RELEASE}index.html`, 'utf8').replace(/ (href|src)="?\/(?!\/)/g, ` $1=${base}`);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page.replaceAll(`=${base}"`, `="${base}"`));
    });
    await use(server);
    await server.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

const names = (page: Page) => page.getByRole('rowheader').allTextContents();

test('each has its own webhooks and cached files', async ({ neighbours, page, guard }) => {
  guard.expectFailedRequest(/favicon/, 404);
  await page.goto(`${neighbours.origin}/one/settings/webhooks`);
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await controlOf(page).filesAreCached();
  await controlOf(page).seed([{ name: 'Of the first' }]);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const first = await databases();

  await page.goto(`${neighbours.origin}/two/settings/webhooks`);
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await controlOf(page).filesAreCached();
  expect(await databases()).toHaveLength(first.length + 1);
  const cached = await page.evaluate(() => caches.keys());
  expect(cached.map((name) => name.split(' ')[0])).toEqual(
    ['one', 'two'].map((base) => `webhook-settings:files:${neighbours.origin}/${base}/`),
  );

  await page.goto(`${neighbours.origin}/one/settings/webhooks`);
  await expect.poll(() => names(page)).toEqual(['Of the first']);
});

test('each has its own scenario and drafts in a tab', async ({ neighbours, page, guard }) => {
  guard.expectFailedRequest(/favicon/, 404);
  await page.goto(`${neighbours.origin}/one/settings/webhooks/new?mock=page,many:3`);
  await page.getByLabel('Name', { exact: true }).fill('A draft of the first');
  await page.getByRole('link', { name: 'Back to webhooks' }).click();
  await page.getByRole('button', { name: 'Leave, keep draft' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.goto(`${neighbours.origin}/two/settings/webhooks`);
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  await expect(page.getByText('There is an unsaved draft')).toBeHidden();
});
