import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';
const NAME = 'Payments release';

test('a row is highlighted once after a save, without a badge', async ({ app, page }) => {
  await app.open(LIST);
  await app.link(NAME).click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await app.link('Back to webhooks').click();
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'webhooks-highlight');
  await expect(app.row(NAME)).toHaveCSS('animation-iteration-count', '1');
  await expect(app.row('Risk went down')).toHaveCSS('animation-name', 'none');
  await expect(page.getByText('New', { exact: true })).toHaveCount(1);
  await app.link('New').click();
  await app.link('Back to webhooks').click();
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'none');
});

test('a row is highlighted when an undo changes it', async ({ app }) => {
  await app.open(LIST);
  await app.link(NAME).click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await app.edit.undo.waitFor();
  await app.link('Back to webhooks').click();
  await app.link('Preferences').click();
  await app.link('Webhooks').click();
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'none');
  await app.edit.undo.click();
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'webhooks-highlight');
});

test('a row is highlighted after a create, with the badge “New”', async ({ app, targets }) => {
  await app.open(`${LIST}/new`);
  await app.fillNew({ name: 'Highlighted', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Highlighted')).toHaveCSS('animation-name', 'webhooks-highlight');
  await expect(app.row('Highlighted').getByText('New', { exact: true })).toBeVisible();
});
