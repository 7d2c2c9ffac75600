import { expect, test } from '../../support/fixtures.ts';
import { holdNextAnswer } from '../../support/hold.ts';
import { OtherUser } from '../../support/other-user.ts';

const [SAVED, CHANGED] = ['Payments release', 'Monitoring results'];

for (const [part, pageSize] of [
  ['the only page', 25],
  ['one of several pages', 10],
] as const) {
  test.describe(`with ${part} on the screen`, () => {
    test.use({ config: { pageSize } });

    test('an answer from before a save does not undo it in the list', async ({ app, page, server }) => {
      await app.open('/settings/webhooks');
      await expect(app.row(SAVED)).toContainText('Active');
      const href = await app.link(CHANGED).getAttribute('href');
      // Another user's change shows that the answer was taken.
      expect(
        await new OtherUser(page, server?.origin).update(href?.split('/').at(-1) ?? '', { is_active: false }),
      ).toBe(200);
      const late = await holdNextAnswer(page, /\/webhook\?/);
      await app.button('Refresh').click();
      await late.arrival;
      await app.row(SAVED).getByRole('switch').click();
      await expect(app.notifications).toContainText('Webhook saved');
      late.deliver();
      await expect(app.row(CHANGED)).toContainText('Inactive');
      await expect(app.row(SAVED)).toContainText('Inactive');
    });
  });
}
