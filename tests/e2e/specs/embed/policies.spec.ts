import type { Webhooks } from 'webhook-settings/playwright';
import { needs } from '../../support/capabilities.ts';
import { STRICT, TRUSTED_TYPES } from '../../support/host-page.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

/** Visits every page, so that anything that a policy forbids shows up. */
async function visitAllPages({ list, form, edit }: Webhooks): Promise<void> {
  await expect(list.rows).toHaveCount(12);
  await list.new.click();
  await form.fill({ name: 'Under a policy', event: 'Case created', url: 'https://hooks.example.com/' });
  await form.sendTest.click();
  await expect(form.testResult).toBeVisible();
  await form.create.click();
  await expect(list.row('Under a policy')).toContainText('Active');
  await list.page.getByRole('link', { name: 'Under a policy' }).click();
  await edit.state('Inactive').check();
  await edit.back.click();
  await expect(edit.leaveDialog).toBeVisible();
  await list.page.getByRole('button', { name: 'Keep editing' }).click();
  await edit.save.click();
  await expect(edit.notifications).toContainText('Webhook saved');
}

const POLICIES: Record<string, Record<string, string>> = {
  'the strictest policy that lets wasm run': { 'content-security-policy': STRICT },
  'Trusted Types, with no policy allowed at all': { 'content-security-policy': TRUSTED_TYPES },
  'COOP and COEP': { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
};

for (const [name, headers] of Object.entries(POLICIES)) {
  // The console guard fails the test if the browser reports a violation.
  test(`the settings work under ${name}`, async ({ host, webhooks }) => {
    await host.open({ headers, script: mountWith() });
    await visitAllPages(webhooks);
  });
}

test('the settings work under a sub-path, and in a page with an unrelated <base>', async ({ host, page, webhooks }) => {
  await host.open({
    path: '/product/settings',
    head: '<base href="/elsewhere/">',
    script: mountWith("navigation: { basePath: '/product/settings' }"),
  });
  await visitAllPages(webhooks);
  expect(new URL(page.url()).pathname).toMatch(/^\/product\/settings\/[0-9a-f-]{36}$/);
  await page.goto(`${host.origin}/product/settings/new`);
  await expect(webhooks.form.create).toBeVisible();
});

test('the settings work right to left', async ({ host, page }) => {
  await host.open({ script: mountWith("locale: 'ar'") });
  await expect(page.getByRole('rowheader')).toHaveCount(12);
  const name = await page.getByRole('rowheader').first().boundingBox();
  const time = await page.getByRole('time').first().boundingBox();
  expect(name!.x).toBeGreaterThan(time!.x);
});

test('the settings work in a cross-origin frame', async ({ host, page }) => {
  needs('inputAcrossOrigins');
  // Another name of the same server is another origin.
  const inner = host.origin.replace('127.0.0.1', 'localhost');
  const iframe = `<iframe title="Inner" src="${inner}/" width="800" height="600"></iframe>`;
  const outer = `<!doctype html><title>Outer</title>${iframe}`;
  host.serve({ headers: {}, script: mountWith(), files: { '/outer.html': outer } });
  await page.goto(`${host.origin}/outer.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('rowheader')).toHaveCount(12);
  await frame.getByRole('link', { name: 'New', exact: true }).click();
  await expect(frame.getByLabel('Name', { exact: true })).toBeVisible();
});
