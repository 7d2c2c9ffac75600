import { expect, test } from '../../support/fixtures.ts';
import { EVENTS, fillSeveral, NAMES } from '../../support/several-events.ts';

test('one URL gets a webhook for each of several events', async ({ app, page, targets }) => {
  await fillSeveral(app, page, targets.answering(200));
  for (const name of NAMES) await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await app.button('Create 3 webhooks').click();
  await expect(app.notifications).toContainText('3 webhooks created');
  await expect(app.heading).toHaveText('Webhooks');
  for (const [nth, name] of NAMES.entries()) {
    await expect(app.row(name)).toHaveCount(1);
    await expect(app.row(name)).toContainText(EVENTS[nth]!);
    await expect(app.row(name)).toContainText('Active');
  }
});
