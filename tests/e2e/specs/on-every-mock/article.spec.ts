import { expect, test } from '../../support/fixtures.ts';

test('a webhook is created, tested and found in the list, as the vendor’s article describes', async ({
  app,
  page,
  targets,
  receiver,
  backend,
}) => {
  await app.open('/');
  await app.link('Settings').click();
  await app.enterTokenIfAsked();
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Webhooks' }).click();
  await expect(app.heading).toHaveText('Webhooks');
  await expect(app.rows).toHaveCount(12);
  await app.link('New').click();

  const sendTest = app.button('Send test');
  await expect(sendTest).toBeDisabled();
  await app.name.fill('Cases to the warehouse');
  await expect(sendTest).toBeDisabled();
  await app.event('Case created').click();
  await expect(sendTest).toBeDisabled();
  await app.url.fill('https://');
  await expect(sendTest).toBeDisabled();
  await app.url.fill(targets.answering(200));
  await expect(sendTest).toBeEnabled();
  await sendTest.click();
  await expect(app.testResult).toContainText('The test message was received');
  if (backend === 'server') {
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]).toMatchObject({ method: 'POST', path: '/status/200' });
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toEqual({ message: expect.any(String) });
  }

  await app.button('Create').click();
  await expect(app.notifications).toContainText('Webhook created');
  await expect(app.notifications).toContainText('Cases to the warehouse');
  const row = app.row('Cases to the warehouse');
  await expect(row).toContainText('Active');
  await expect(row).toContainText('Case created');
  await expect(app.rows).toHaveCount(13);
});

test('a webhook is switched off and on again, as the vendor’s article describes', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  for (const state of ['Inactive', 'Active'] as const) {
    await app.link('Case intake').click();
    await expect(app.heading).toHaveText('Case intake');
    const save = app.button('Save');
    await expect(save).toBeDisabled();
    await app.state(state).check();
    await save.click();
    await expect(app.notifications.getByText('Webhook saved').last()).toBeVisible();
    await expect(save).toBeDisabled();
    await app.link('Back to webhooks').click();
    await expect(app.heading).toHaveText('Webhooks');
    await expect(app.row('Case intake').getByText(state, { exact: true })).toBeVisible();
  }
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
});

for (const event of ['Case created', 'Case state updated', 'Customer onboarding workflow completed']) {
  test(`the form offers the event from the article: ${event}`, async ({ app, targets }) => {
    await app.open('/settings/webhooks/new');
    await app.fillNew({ name: `On: ${event}`, event, url: targets.answering(200) });
    await app.button('Create').click();
    await app.enterTokenIfAsked();
    await expect(app.row(`On: ${event}`)).toContainText(event);
  });
}
