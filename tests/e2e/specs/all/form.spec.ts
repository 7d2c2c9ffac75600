import { expect, test } from '../../support/fixtures.ts';

test('nobody is told off while typing for the first time', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await app.url.pressSequentially('exa');
  await expect(app.url).not.toHaveAttribute('aria-invalid');
  await app.url.blur();
  await expect(app.url).toHaveAttribute('aria-invalid', 'true');
  await expect(app.url).toHaveAccessibleDescription(/Enter the whole URL, starting with https:\/\/$/);
  await app.url.fill('https://example.com');
  await expect(app.url).not.toHaveAttribute('aria-invalid');
});

test('submitting an empty form says every problem and goes to the first', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.button('Create').click();
  await expect(app.name).toBeFocused();
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Event' })).toHaveAccessibleDescription(/Choose an event\.$/);
  await expect(page.getByText('Enter a URL.')).toBeVisible();
  await app.name.fill('Named');
  await app.button('Create').click();
  await expect(page.getByRole('listbox', { name: 'Event' })).toBeFocused();
});

test('Enter submits', async ({ app, targets }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'By keyboard', event: 'Transaction reviewed', url: targets.answering(200) });
  await app.url.press('Enter');
  await app.enterTokenIfAsked();
  await expect(app.row('By keyboard')).toContainText('Transaction reviewed');
});

test('pressing Create twice makes one webhook', async ({ app, targets }) => {
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'Only once', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').dblclick();
  await expect(app.row('Only once')).toHaveCount(1);
  await app.reload();
  await expect(app.row('Only once')).toHaveCount(1);
  await expect(app.rows).toHaveCount(13);
});

test('a plain http URL is allowed with a warning', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Plain', event: 'Case created', url: 'http://example.com/hook' });
  await expect(page.getByText('Messages to an http address travel unencrypted.')).toBeVisible();
  await expect(app.button('Send test')).toBeEnabled();
});

test('the reason why a test can not be sent is said to assistive technology', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  const sendTest = app.button('Send test');
  await expect(sendTest).toHaveAccessibleDescription('Complete the name, the event and the URL to send a test.');
  await sendTest.click({ force: true });
  await expect(app.testResult).toBeHidden();
});

test('deprecated and legacy types are not offered', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await expect(app.event('Case created')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(9);
});

test.describe('with other event types configured', () => {
  test.use({ config: { eventTypes: ['CASE_STATE_UPDATED', 'MOON_ROSE'] } });

  test('these are offered, an unknown one by its own name', async ({ app, page }) => {
    await app.open('/settings/webhooks/new');
    await expect(page.getByRole('option')).toHaveCount(2);
    await expect(app.event('Case state updated (deprecated)')).toBeVisible();
    await expect(app.event('MOON_ROSE')).toBeVisible();
  });
});
