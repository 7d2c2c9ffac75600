import type { Page } from '@playwright/test';
import { expect, HOST_NAMES, type HostApp, type HostName, test } from '../../support/host-app.ts';

for (const hostName of HOST_NAMES) {
  asksBeforeLeaving(hostName, 'the host’s links ask before unsaved changes are left', {
    leave: (host) => host.link('Overview').click({ noWaitAfter: true }),
    expectLeft: ({ overview }) => expect(overview).toBeVisible(),
  });
}

/** In the other apps, the settings ask themselves or have no URL. */
for (const hostName of ['react', 'vue', 'angular'] as const) {
  asksBeforeLeaving(hostName, 'back within the settings asks before unsaved changes are left', {
    leave: ({ page }) => page.evaluate(() => void setTimeout(() => history.back())),
    expectLeft: async ({ list, page }) => {
      await expect(list.heading).toBeVisible();
      await expect(page).toHaveURL(/\/settings\/webhooks\/?$/);
    },
  });
}

function asksBeforeLeaving(
  hostName: HostName,
  title: string,
  { leave, expectLeft }: Record<'leave' | 'expectLeft', (host: HostApp) => Promise<unknown>>,
): void {
  test.describe(hostName, () => {
    test.use({ hostName });

    test(title, async ({ host, page }) => {
      await host.open();
      await host.link('Webhooks').click();
      await host.list.new.click();
      await host.form.name.fill('Half a webhook');
      await expect(host.activity).toHaveText('Unsaved changes');
      const address = page.url();
      const staying = answer(page, 'dismiss');
      await leave(host);
      await staying;
      await expect(page).toHaveURL(address);
      await expect(host.form.name).toHaveValue('Half a webhook');
      const leaving = answer(page, 'accept');
      await leave(host);
      await leaving;
      await expectLeft(host);
    });
  });
}

async function answer(page: Page, by: 'accept' | 'dismiss'): Promise<void> {
  const dialog = await page.waitForEvent('dialog');
  await dialog[by]();
}
