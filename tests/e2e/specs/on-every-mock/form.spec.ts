import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

test('a field shows no error while it is filled in for the first time', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await app.url.pressSequentially('exa');
  await expect(app.url).not.toHaveAttribute('aria-invalid');
  await app.url.blur();
  await expect(app.url).toHaveAttribute('aria-invalid', 'true');
  await expect(app.url).toHaveAccessibleDescription(/Enter the whole URL, starting with https:\/\/$/);
  await app.url.fill('https://example.com');
  await expect(app.url).not.toHaveAttribute('aria-invalid');
});

test('submitting an empty form shows every error and focuses the first field', async ({ app, page }) => {
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

test('Enter submits the form', async ({ app, targets }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'By keyboard', event: 'Transaction reviewed', url: targets.answering(200) });
  await app.url.press('Enter');
  await app.enterTokenIfAsked();
  await expect(app.row('By keyboard')).toContainText('Transaction reviewed');
});

test('a double click on Create creates one webhook', async ({ app, targets }) => {
  needs('countClicks');
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'Only once', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').dblclick();
  await expect(app.row('Only once')).toHaveCount(1);
  await app.reload();
  await expect(app.row('Only once')).toHaveCount(1);
  await expect(app.rows).toHaveCount(13);
});

test('an http URL is accepted with a warning', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Plain', event: 'Case created', url: 'http://example.com/hook' });
  await expect(page.getByText('Messages to an http address are not encrypted.')).toBeVisible();
  await expect(app.button('Send test')).toBeEnabled();
});

test('the disabled test button describes the reason to assistive technology', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  const sendTest = app.button('Send test');
  await expect(sendTest).toHaveAccessibleDescription('To send a test, fill in a valid name, event and URL.');
  await sendTest.click({ force: true });
  await expect(app.testResult).toBeHidden();
});

test('the form offers no deprecated or legacy event types', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await expect(app.event('Case created')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(9);
});

test.describe('with configured event types', () => {
  test.use({ config: { eventTypes: ['CASE_STATE_UPDATED', 'MOON_ROSE'] } });

  test('the form offers these types, and an unknown type by its own name', async ({ app, page }) => {
    await app.open('/settings/webhooks/new');
    await expect(page.getByRole('option')).toHaveCount(2);
    await expect(app.event('Case state updated (deprecated)')).toBeVisible();
    await expect(app.event('MOON_ROSE')).toBeVisible();
  });
});
