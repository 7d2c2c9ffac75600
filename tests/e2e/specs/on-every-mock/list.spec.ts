import { expect, test } from '../../support/fixtures.ts';

test('the table shows name, event, URL, status and time of each webhook', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  const headers = ['Name', 'Event', 'URL', 'Status', 'Last updated'];
  await expect(page.getByRole('columnheader')).toHaveText(headers);
  const row = app.row('Payments release');
  await expect(row).toContainText('Transaction reviewed');
  await expect(row).toContainText('https://payments.northwind.example/v2/holds/reviewed');
  await expect(row).toContainText('Active');
  await expect(app.row('Risk went down')).toContainText('Inactive');
  await expect(app.row('Case state (old integration)')).toContainText('Case state updated (deprecated)');
  await expect(app.row('Emulated search status')).toContainText('Search status updated (legacy)');
});

test.describe('with five webhooks per page', () => {
  test.use({ config: { pageSize: 5 } });

  test('Previous and Next go through the pages, and the URL names the page', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.getByText('1–5 of 12')).toBeVisible();
    await expect(app.link('Previous')).toBeDisabled();
    await app.link('Next').click();
    await expect(page.getByText('6–10 of 12')).toBeVisible();
    await expect(page).toHaveURL(/\?page=2$/);
    await app.link('Next').click();
    await expect(page.getByText('11–12 of 12')).toBeVisible();
    await expect(app.link('Next')).toBeDisabled();
    await app.reload();
    await expect(page.getByText('11–12 of 12')).toBeVisible();
    await app.link('Previous').click();
    await expect(page.getByText('6–10 of 12')).toBeVisible();
  });

  test('the back link returns to the same page of the list', async ({ app, page }) => {
    await app.open('/settings/webhooks?page=2');
    await expect(page.getByText('6–10 of 12')).toBeVisible();
    await app.rows.first().getByRole('link').click();
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await app.link('Back to webhooks').click();
    await expect(page).toHaveURL(/\?page=2$/);
    await expect(app.rows.first()).toContainText('Inactive');
  });

  test('a page past the end explains itself', async ({ app, page }) => {
    await app.open('/settings/webhooks?page=9');
    await expect(page.getByRole('heading', { name: 'This page doesn’t exist' })).toBeVisible();
    await app.link('Go to the first page').click();
    await expect(page.getByText('1–5 of 12')).toBeVisible();
  });
});
