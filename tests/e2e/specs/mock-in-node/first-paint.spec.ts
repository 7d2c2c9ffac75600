// The first paint waits for nothing but the page, unless a server's policy forbids what is inside it.

import { AppServer } from '../../support/app-server.ts';
import { expect, test } from '../../support/fixtures.ts';
import { hold } from '../../support/hold.ts';

const LIST = '/settings/webhooks';
const CANVAS = { light: 'rgb(251, 251, 253)', dark: 'rgb(19, 19, 24)' };

for (const scheme of ['light', 'dark'] as const)
  test(`the placeholder needs no file but the page, ${scheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const release = await hold(page, '**/*.{js,css,json,wasm}');
    await page.goto(app.origin + LIST, { waitUntil: 'commit' });
    await expect(page.locator('.shell tbody tr').first()).toBeVisible();
    await expect(page.locator('#webhook-settings')).toHaveCSS('background-color', CANVAS[scheme]);
    release();
    await app.enterTokenIfAsked();
    await expect(app.rows).toHaveCount(12);
  });

test('under a policy that allows nothing but files, style and script are loaded from files', async ({
  app,
  guard,
  page,
}) => {
  guard.disable();
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";
  const server = await AppServer.start({}, undefined, undefined, { 'content-security-policy': policy });
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${server.origin}${LIST}?mock=page`);
  await expect(app.rows).toHaveCount(12);
  await expect(page.locator('#webhook-settings')).toHaveCSS('background-color', CANVAS.dark);
  await expect(page.locator('html')).toHaveAttribute('data-webhooks-shell', 'list');
  for (const directive of ['style-src', 'script-src']) expect(violations.join()).toContain(directive);
  await page.close();
  await server.stop();
});
