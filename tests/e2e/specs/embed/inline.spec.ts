// The entry `webhook-settings/inline`: one script, and no other file of the package.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

const INLINE = readFileSync(fileURLToPath(new URL('../../../../target/package/inline.js', import.meta.url)), 'utf8');

const OPTIONS = "{ apiBase: 'https://api.example', getAccessToken: () => 'token', locale: 'de' }";

test.beforeEach(async ({ page, webhooks }) => {
  expect(await webhooks.journal()).toEqual([]);
  // Fails the test by the error that the browser logs.
  await page.route('**/pkg/**', (route) => route.abort());
});

/** Visits a page of each part of the wasm, and changes the language. */
async function useSettings(page: Page): Promise<void> {
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  await page.getByRole('link', { name: 'Neu', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await page.evaluate(() => globalThis.handle.update({ locale: 'ar' }));
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('dir', 'rtl');
}

test('it needs no other file, under a policy that allows nothing but the API and wasm', async ({ host, page }) => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src https://api.example; img-src 'self'";
  await host.open({
    headers: { 'content-security-policy': `${policy}; require-trusted-types-for 'script'; trusted-types 'none'` },
    files: { '/inline.js': INLINE },
    script: `
      import { mount } from './inline.js';
      globalThis.handle = mount(document.getElementById('target'), ${OPTIONS});
      await globalThis.handle.ready;`,
  });
  await useSettings(page);
});

test('it works as a script that has no address of its own', async ({ host, page }) => {
  await host.open({ headers: {} });
  await page.evaluate(
    async ([text, options]) => {
      const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const { mount } = (await import(address)) as typeof import('webhook-settings');
      const target = document.querySelector('#target')!;
      globalThis.handle = mount(target, {
        ...(JSON.parse(options) as object),
        getAccessToken: () => 'token',
      });
      await globalThis.handle.ready;
    },
    [INLINE, JSON.stringify({ apiBase: 'https://api.example', locale: 'de' })] as const,
  );
  await useSettings(page);
});

test('a policy without wasm is named', async ({ guard, host, page }) => {
  guard.disable();
  await host.open({
    headers: { 'content-security-policy': "script-src 'self'" },
    files: { '/inline.js': INLINE },
    script: `
      import { mount } from './inline.js';
      mount(document.getElementById('target'), ${OPTIONS}).ready.catch(() => undefined);`,
  });
  await expect(page.getByRole('alert')).toContainText('“wasm-unsafe-eval”');
});

test('its mock is a file beside it, and is named if it is missing', async ({ guard, host, page }) => {
  guard.disable();
  await host.open({
    headers: {},
    files: { '/inline.js': INLINE },
    script: `
      import { mount } from './inline.js';
      mount(document.getElementById('target'), { mock: true }).ready.catch(() => undefined);`,
  });
  await expect(page.getByRole('alert')).toContainText('The mock could not be started');
});
