import { expect, test } from '../../support/fixtures.ts';

test('demo data survives a reload and can be reset', async ({ app, page, targets }) => {
  await app.open('/settings/webhooks/new');
  await expect(page.getByText('Demo data', { exact: true })).toBeVisible();
  await app.fillNew({ name: 'Mine', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Mine')).toBeVisible();
  await app.reload();
  await expect(app.row('Mine')).toBeVisible();
  await app.link('Demo server').click();
  await app.button('Reset demo data').click();
  await expect(app.notifications).toContainText('Demo data reset');
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(12);
  await expect(app.row('Mine')).toBeHidden();
});
