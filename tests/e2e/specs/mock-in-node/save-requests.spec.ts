import { expect, test } from '../../support/fixtures.ts';

test('a save compares first, sends only the changes, and reads the result back', async ({ app, webhooks }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  const before = (await webhooks.journal()).length;
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  const sent = (await webhooks.journal()).slice(before).map(({ method, sent }) => `${method} ${sent}`.trim());
  expect(sent).toEqual(['GET', 'PATCH {"is_active":false}', 'GET']);
});
