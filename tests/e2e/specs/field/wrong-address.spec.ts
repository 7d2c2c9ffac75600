import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

test('a list that is answered by 404 names the address of the API', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 404);
  await webhooks.fail('list', 'every', { status: 404, body: { title: 'Not Found', status: 404 } });
  await app.open('/settings/webhooks');
  await expect(app.alert).toContainText('The webhooks could not be loaded');
  await expect(app.alert).toContainText(`${app.origin}/v2/notifications/configurations/webhook`);
  await expect(app.alert).not.toContainText('Go back to the list');
});
