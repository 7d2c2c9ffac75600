import { expect, test } from '../../support/fixtures.ts';

test('a save sends only what changed, and reads back', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v2/')) requests.push(`${request.method()} ${request.postData() ?? ''}`.trim());
  });
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  expect(requests).toEqual(['PATCH {"is_active":false}', 'GET']);
});
