import { expectNothingOfAxe } from '../../support/axe.ts';
import { expect, mountWith, test } from '../../support/host-fixtures.ts';

/** A page as products have it: landmarks and a heading of its own around. */
const body =
  '<header><h1>Product</h1></header><nav aria-label="Product"><a href="/elsewhere">Elsewhere</a></nav>' +
  '<main><div id="target"></div></main>';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing in a page of somebody else’s', async ({ host, page, webhooks }) => {
  await host.open({ body, script: mountWith() });
  await expect(webhooks.list.rows).toHaveCount(12);
  await expectNothingOfAxe(page);
  await webhooks.list.new.click();
  await webhooks.form.create.click();
  await expect(page.getByText('Enter a URL.')).toBeVisible();
  await expectNothingOfAxe(page, ['light', 'dark']);
});

test('axe finds nothing with a top bar and a menu', async ({ host, page, webhooks }) => {
  await host.open({ script: mountWith("chrome: 'full'") });
  await expect(webhooks.list.rows).toHaveCount(12);
  await expectNothingOfAxe(page, ['light', 'dark']);
  await page.getByRole('link', { name: 'Preferences' }).click();
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
  await expectNothingOfAxe(page, ['light', 'dark']);
});

test('axe finds nothing while a page is awaited, nor where it can not be loaded', async ({
  guard,
  host,
  page,
  webhooks,
}) => {
  guard.takeOver();
  let fail = () => {};
  const failing = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/webhook-settings-late.wasm', async (route) => {
    await failing;
    await route.abort();
  });
  await host.open({ body, script: mountWith() });
  await webhooks.list.new.click();
  await expect(page.getByText('Loading', { exact: true })).toBeVisible();
  await expectNothingOfAxe(page, ['light', 'dark']);
  fail();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNothingOfAxe(page, ['light', 'dark']);
});
