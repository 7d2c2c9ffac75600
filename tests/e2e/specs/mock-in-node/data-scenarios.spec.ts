import { expect, test } from '../../support/fixtures.ts';

for (const [scenario, text] of [
  ['empty', 'No webhooks yet'],
  ['many:60', '1–25 of 60'],
  ['legacy', 'SANCTIONS_LIST_PUBLISHED'],
  ['seed:7', '1–12 of 12'],
] as const) {
  test(`list, create, update and test work with the data of ${scenario}`, async ({ app, page, webhooks }) => {
    webhooks.scenario = scenario;
    await app.open('/settings/webhooks');
    await expect(page.getByText(text).first()).toBeVisible();
    await app.link('New').click();
    await app.fillNew({ name: 'First', event: 'Case created', url: 'https://hooks.example.com/first' });
    await app.button('Send test').click();
    await expect(app.testResult).toContainText('The test message was received');
    await app.button('Create').click();
    await app.link('First').click();
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await app.link('Back to webhooks').click();
    await expect(app.row('First')).toContainText('Inactive');
  });
}

test('a save under flaky shows each failure until it succeeds', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/v2\//);
  guard.expectFailedRequest(/\/v2\//, 502);
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  webhooks.scenario = 'flaky:0.5';
  const saved = app.notifications.getByText('Webhook saved');
  while (!(await saved.isVisible())) {
    await app.button('Save').click();
    await app.retryUntilVisible(saved.or(app.alert).first());
  }
  await expect(app.state('Inactive')).toBeChecked();
});
