import type { Page } from '@playwright/test';
import { expect, HOST_NAMES, test } from '../../support/host-app.ts';

for (const hostName of HOST_NAMES) {
  test.describe(hostName, () => {
    test.use({ hostName });

    test("the host's own links ask before unsaved work is left", async ({ host, page }) => {
      await host.open();
      await host.link('Webhooks').click();
      await host.list.new.click();
      await host.form.name.fill('Half a webhook');
      await expect(host.activity).toHaveText('Unsaved changes');
      const staying = answer(page, 'dismiss');
      await host.link('Overview').click({ noWaitAfter: true });
      await staying;
      await expect(host.form.name).toHaveValue('Half a webhook');
      const leaving = answer(page, 'accept');
      await host.link('Overview').click({ noWaitAfter: true });
      await leaving;
      await expect(host.overview).toBeVisible();
    });
  });
}

/** Elsewhere the settings ask by themselves, or have no address. */
for (const hostName of ['react', 'vue', 'angular'] as const) {
  test.describe(hostName, () => {
    test.use({ hostName });

    test("the browser's way back within the settings asks before unsaved work is left", async ({ host, page }) => {
      await host.open();
      await host.link('Webhooks').click();
      await host.list.new.click();
      await host.form.name.fill('Half a webhook');
      await expect(host.activity).toHaveText('Unsaved changes');
      const staying = answer(page, 'dismiss');
      await page.evaluate(() => void setTimeout(() => history.back()));
      await staying;
      await expect(page).toHaveURL(/\/settings\/webhooks\/new$/);
      await expect(host.form.name).toHaveValue('Half a webhook');
      const leaving = answer(page, 'accept');
      await page.evaluate(() => void setTimeout(() => history.back()));
      await leaving;
      await expect(host.list.heading).toBeVisible();
      await expect(page).toHaveURL(/\/settings\/webhooks\/?$/);
    });
  });
}

async function answer(page: Page, by: 'accept' | 'dismiss'): Promise<void> {
  const dialog = await page.waitForEvent('dialog');
  await dialog[by]();
}
