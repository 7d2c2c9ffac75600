import type { Page } from '@playwright/test';
import type { App } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

async function save(app: App, page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-24T09:30:00Z' });
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
}

test('a notification disappears after a while', async ({ app, page }) => {
  await save(app, page);
  await page.clock.pauseAt('2026-11-24T10:00:00Z');
  await expect(app.notifications).not.toContainText('Webhook saved');
});

test('a notification stays while it is hovered or has the focus', async ({ app, page }) => {
  await save(app, page);
  await app.notifications.getByText('Webhook saved').hover();
  await page.clock.fastForward('01:00');
  await expect(app.notifications).toContainText('Webhook saved');
  await app.button('Dismiss').focus();
  await app.heading.hover();
  await page.clock.fastForward('01:00');
  await expect(app.notifications).toContainText('Webhook saved');
  await app.name.focus();
  await page.clock.fastForward('00:13');
  await expect(app.notifications).not.toContainText('Webhook saved');
});

test('a notification can be dismissed', async ({ app, page }) => {
  await save(app, page);
  await app.button('Dismiss').click();
  await expect(app.notifications).not.toContainText('Webhook saved');
});
