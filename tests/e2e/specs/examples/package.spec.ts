// The examples in the README of the package, in the pages they are meant for.
import type { Page } from '@playwright/test';
import { example, exampleScript, importMap } from '../../support/examples.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

const API_BASE = 'https://api.eu.mesh.complyadvantage.com';
const BODY = '<div id="webhooks"></div>';
/** No policy: that would need a nonce for the import map. */
const PAGE = { headers: {}, head: importMap('/pkg') };

/** Returns the address and the token of each request to the API. */
function watchRequests(page: Page): { origin: string; token: string | undefined }[] {
  const requests: { origin: string; token: string | undefined }[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (pathname.startsWith('/v2/')) requests.push({ origin, token: request.headers().authorization });
  });
  return requests;
}

test('`mount` gets a token from the host’s session', async ({ host, page, webhooks }) => {
  const requests = watchRequests(page);
  await page.route('**/session/token?reason=initial', (route) => route.fulfill({ body: 'from-the-session' }));
  await host.open({ ...PAGE, body: BODY, script: exampleScript('mount.ts') });
  await expect(webhooks.list.rows).toHaveCount(12);
  expect(requests[0]).toEqual({ origin: API_BASE, token: 'Bearer from-the-session' });
});

test('the element asks the user for a token', async ({ host, page, webhooks }) => {
  const requests = watchRequests(page);
  await host.open({ ...PAGE, body: example('element.html') });
  await page.getByLabel('Access token').fill('by-hand');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(webhooks.list.rows).toHaveCount(12);
  expect(requests[0]).toEqual({ origin: API_BASE, token: 'Bearer by-hand' });
});

test('the entry with everything inside is mounted as the main entry is', async ({ host, page, webhooks }) => {
  await host.open({ ...PAGE, body: BODY, script: exampleScript('inline.ts') });
  await page.getByLabel('Access token').fill('by-hand');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(webhooks.list.rows).toHaveCount(12);
});

test('style sheets reach the custom properties and the parts', async ({ host, page }) => {
  const css = `body { font-family: monospace }\n${example('properties.css')}\n${example('parts.css')}`;
  await host.open({
    headers: {},
    head: '<link rel="stylesheet" href="/host.css">',
    files: { '/host.css': css },
    body: '<webhook-settings mock></webhook-settings>',
    script: "import '@/element.js';",
  });
  const button = page.getByRole('link', { name: 'New', exact: true });
  await expect(button).toHaveCSS('text-transform', 'uppercase');
  await expect(button).toHaveCSS('background-color', 'rgb(0, 170, 119)');
  await expect(button).toHaveCSS('font-family', 'monospace');
  const [frame, table] = await Promise.all([
    page.locator('.webhooks-frame').boundingBox(),
    page.getByRole('table').boundingBox(),
  ]);
  expect(table!.x - frame!.x).toBeLessThan(3);
});

test('the mock in the page shows what it is seeded with', async ({ host, page }) => {
  await host.open({ ...PAGE, body: BODY, script: exampleScript('mock.ts') });
  await expect(page.getByRole('rowheader')).toHaveText(['Case intake']);
});

test('the mock in a service worker answers', async ({ host, page }) => {
  // As if the two files were copied there: the worker loads its wasm from its own folder.
  await host.open({ ...PAGE, hasCopies: true, body: BODY, script: exampleScript('worker-mock.ts') });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toBe(
    `${host.origin}/mock-worker.js`,
  );
});
