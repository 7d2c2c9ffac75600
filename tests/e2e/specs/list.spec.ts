import { expect, test } from '../support/fixtures.ts';

test('the table says what each webhook is', async ({ app, page }) => {
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

test.describe('in pages of five', () => {
  test.use({ config: { pageSize: 5 } });

  test('Previous and Next lead through the pages, and the page is in the address', async ({ app, page }) => {
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

  test('the arrow leads back to the page of the list where one came from', async ({ app, page }) => {
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

  test('a page past the end says so', async ({ app, page }) => {
    await app.open('/settings/webhooks?page=9');
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await app.link('Go to the first page').click();
    await expect(page.getByText('1–5 of 12')).toBeVisible();
  });
});

test.describe('of an account without webhooks', () => {
  test.use({ backend: 'http', sample: 0 });

  test('an empty list explains itself', async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
    await app.link('Create a webhook').click();
    await expect(app.heading).toHaveText('New webhook');
  });
});

test.describe('of a backend that is down', () => {
  test.use({ backend: 'http' });

  test('a failure is never shown as an empty list, and can be tried again', async ({ app, page, guard }) => {
    guard.expectFailedRequest(/\/webhook\?/);
    await page.route(/\/v2\/.*\/webhook\?/, (route) => route.abort('connectionrefused'));
    await app.open('/settings/webhooks');
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText('No answer came from the server.');
    await expect(page.getByText('No webhooks yet')).toBeHidden();
    await page.unroute(/\/v2\/.*\/webhook\?/);
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(12);
    await expect(app.alert).toBeHidden();
  });

  test('rows that were loaded stay when newer ones can not be had', async ({ app, page, guard }) => {
    await app.open('/settings/webhooks');
    await app.link('New').click();
    await expect(app.heading).toHaveText('New webhook');
    guard.expectFailedRequest(/\/webhook\?/);
    await page.route(/\/v2\/.*\/webhook\?/, (route) => route.abort());
    await app.link('Back to webhooks').click();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.rows).toHaveCount(12);
  });
});
