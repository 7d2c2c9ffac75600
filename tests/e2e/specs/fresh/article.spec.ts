// The steps of the vendor's article on the development build that `./dev serve` makes of a clone, at FRESH_ADDRESS.
// The test uses nothing that only a release build has.

import { expect, test } from '@playwright/test';
import { ConsoleGuard } from '../../support/console-guard.ts';

const ADDRESS = process.env.FRESH_ADDRESS ?? '';

test('a webhook is created, tested and switched off, as the vendor’s article describes', async ({ page }) => {
  const guard = new ConsoleGuard();
  guard.watch(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const row = page.getByRole('row').filter({ hasText: 'Cases to the warehouse' });
  const notifications = page.getByRole('region', { name: 'Notifications' });

  await page.goto(ADDRESS);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByLabel('Name').fill('Cases to the warehouse');
  await page.getByRole('option', { name: 'Case created' }).click();
  await expect(button('Send test')).toBeDisabled();
  await page.getByLabel('URL').fill('https://hooks.example.com/status/200');
  await button('Send test').click();
  await expect(page.getByText('The test message was received')).toBeVisible();
  await button('Create').click();
  await expect(notifications).toContainText('Webhook created');
  await expect(row).toContainText('Active');

  await row.getByRole('link').click();
  await page.getByRole('radio', { name: 'Inactive' }).check();
  await button('Save').click();
  await expect(notifications).toContainText('Webhook saved');
  await page.getByRole('link', { name: 'Back to webhooks' }).click();
  await expect(row).toContainText('Inactive');
  guard.check();
});
