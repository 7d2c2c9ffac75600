import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Payments release';

for (const keys of ['Control+s', 'Control+Enter', 'Meta+s']) {
  test(`${keys} saves from any field of the form`, async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await app.link(NAME).click();
    await app.state('Inactive').check();
    await page.keyboard.press(keys);
    await expect(app.notifications).toContainText('Webhook saved');
  });
}

test('Control+Enter creates a webhook', async ({ app, targets }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'By keys', event: 'Case created', url: targets.answering(200) });
  await app.url.press('Control+Enter');
  await expect(app.row('By keys')).toHaveCount(1);
});
