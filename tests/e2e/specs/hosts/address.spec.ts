import { expect, HOST_NAMES, test } from '../../support/host-app.ts';

/** The Svelte app does not connect the settings to its URL. */
const ROUTED = HOST_NAMES.filter((name) => name !== 'svelte');

for (const hostName of ROUTED) {
  test.describe(hostName, () => {
    test.use({ hostName });

    test('the URL follows the settings, and back and forward work', async ({ host, page }) => {
      const { list, form, edit } = host;
      await host.open();
      await host.link('Webhooks').click();
      await expect(list.rows).toHaveCount(12);
      await list.new.click();
      await expect(form.name).toBeVisible();
      await expect(page).toHaveURL(/\/settings\/webhooks\/new$/);
      await page.goBack();
      await expect(list.heading).toBeVisible();
      await expect(page).toHaveURL(/\/settings\/webhooks$/);
      await list.link('Case intake').click();
      await expect(edit.heading).toHaveText('Case intake');
      await expect(page).toHaveURL(/\/settings\/webhooks\/[0-9a-f-]{36}$/);
      await page.goBack();
      await expect(list.heading).toBeVisible();
      await page.goForward();
      await expect(edit.heading).toHaveText('Case intake');
      await edit.back.click();
      await expect(page).toHaveURL(/\/settings\/webhooks\/?$/);
      await host.link('Overview').click();
      await expect(host.overview).toBeVisible();
    });

    test('a deep link opens a page of the settings', async ({ host, page }) => {
      await host.form.goto();
      await expect(host.form.create).toBeVisible();
      await page.reload();
      await expect(host.form.create).toBeVisible();
      await expect(page).toHaveURL(/\/settings\/webhooks\/new$/);
    });
  });
}

for (const hostName of ['react', 'vue', 'angular'] as const) {
  test.describe(hostName, () => {
    test.use({ hostName });

    test('links have the base of the host’s router', async ({ context, host, page }) => {
      await page.goto(`${host.origin}/admin/settings/webhooks`);
      await expect(host.list.rows).toHaveCount(12);
      await expect(host.list.new).toHaveAttribute('href', '/admin/settings/webhooks/new');
      const opening = context.waitForEvent('page');
      await host.list.new.click({ modifiers: ['ControlOrMeta'] });
      const tab = await opening;
      await expect(tab.getByRole('button', { name: 'Create', exact: true })).toBeVisible();
      await host.list.new.click();
      await expect(host.form.name).toBeVisible();
      await expect(page).toHaveURL(`${host.origin}/admin/settings/webhooks/new`);
    });
  });
}
