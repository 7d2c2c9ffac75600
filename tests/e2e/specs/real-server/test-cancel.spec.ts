import { expect, test } from '../../support/fixtures.ts';

test('a pending test message shows its progress and can be cancelled', async ({ app, page, receiver, guard }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Tested', event: 'Case created', url: receiver.url('/held') });
  await app.button('Send test').click();
  await app.enterTokenIfAsked();
  await expect(page.getByText('Sending the test message…')).toBeVisible();
  await expect(app.button('Send test')).toBeDisabled();
  await expect.poll(() => receiver.received.length).toBe(1);
  guard.expectFailedRequest(/\/webhook\/test$/);
  await app.button('Cancel test').click();
  await expect(page.getByText('Test cancelled. The message may already have been sent.')).toBeVisible();
  await expect(app.button('Send test')).toBeEnabled();
  receiver.release();
  await expect(app.testResult).toBeHidden();
});
