import { expectNoAxeViolations } from '../../support/axe.ts';
import { allNeed } from '../../support/capabilities.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

/** A host page with landmarks and a heading. */
const body = `
  <header><h1>Product</h1></header>
  <nav aria-label="Product"><a href="/elsewhere">Elsewhere</a></nav>
  <main><div id="target"></div></main>`;

allNeed('emulateMedia');
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds no violations in a host page', async ({ host, page, webhooks }) => {
  await host.open({ body, script: mountWith() });
  await expect(webhooks.list.rows).toHaveCount(12);
  await expectNoAxeViolations(page);
  await webhooks.list.new.click();
  await webhooks.form.create.click();
  await expect(page.getByText('Enter a URL.')).toBeVisible();
  await expectNoAxeViolations(page, ['light', 'dark']);
});

test('axe finds no violations with a top bar and a menu', async ({ host, page, webhooks }) => {
  await host.open({ script: mountWith("chrome: 'full'") });
  await expect(webhooks.list.rows).toHaveCount(12);
  await expectNoAxeViolations(page, ['light', 'dark']);
  await page.getByRole('link', { name: 'Preferences' }).click();
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
  await expectNoAxeViolations(page, ['light', 'dark']);
});

test('axe finds no violations while a page loads or after it failed to load', async ({
  guard,
  host,
  page,
  webhooks,
}) => {
  guard.disable();
  let fail = () => {};
  const failing = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/webhook-settings-lazy.wasm', async (route) => {
    await failing;
    await route.abort();
  });
  await host.open({ body, script: mountWith() });
  await webhooks.list.new.click();
  await expect(page.getByText('Loading', { exact: true })).toBeVisible();
  await expectNoAxeViolations(page, ['light', 'dark']);
  fail();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoAxeViolations(page, ['light', 'dark']);
});
