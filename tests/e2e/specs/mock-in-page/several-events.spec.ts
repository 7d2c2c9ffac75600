import { expect, test } from '../../support/fixtures.ts';
import { EVENTS, fillSeveral } from '../../support/several-events.ts';

test('several events are chosen and removed by keyboard', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  const listbox = page.getByRole('listbox', { name: 'Event' });
  await listbox.focus();
  await page.keyboard.press('ArrowDown');
  await expect(app.form.chosenEvent).toHaveText(['Case created']);
  await page.getByRole('button', { name: 'Add another event' }).press('Enter');
  await expect(listbox).toBeFocused();
  await expect(listbox).toHaveAttribute('aria-multiselectable', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(app.form.chosenEvent).toHaveText(['Case created']);
  await page.keyboard.press('Space');
  await expect(app.form.chosenEvent).toHaveText(['Case created', 'Case state updated']);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(app.form.chosenEvent).toHaveCount(3);
  await expect(app.button('Create 3 webhooks')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(app.form.chosenEvent).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Case created' }).press('Enter');
  await expect(app.form.chosenEvent).toHaveText(['Case state updated']);
  await expect(listbox).toBeFocused();
  await expect(app.button('Create')).toBeVisible();
});

test('with one event only, the first one stays', async ({ app, page }) => {
  await fillSeveral(app, page);
  await expect(app.form.chosenEvent).toHaveText(EVENTS);
  await page.getByRole('button', { name: 'Use one event only' }).click();
  await expect(app.form.chosenEvent).toHaveText(['Case created']);
  await app.event('Transaction reviewed').click();
  await expect(app.form.chosenEvent).toHaveText(['Transaction reviewed']);
  await expect(page.getByLabel('Names of the webhooks')).toBeHidden();
  await expect(app.button('Create')).toBeVisible();
});

test('the names follow a pattern, and each is checked', async ({ app, page }) => {
  await fillSeveral(app, page);
  const pattern = page.getByLabel('Names of the webhooks');
  const names = page.getByRole('list', { name: 'Resulting names' }).getByRole('listitem');
  await expect(pattern).toHaveValue('{name}: {event}');
  await pattern.fill('{event} → {name}');
  await expect(names).toHaveText(EVENTS.map((event) => `${event} → CRM sync`));
  await pattern.fill('{name}');
  await expect(page.getByText('All these webhooks get the same name.')).toBeVisible();
  await pattern.fill(`{event}${'x'.repeat(240)}`);
  await expect(names.nth(0)).not.toContainText('Shorten the name');
  await expect(names.nth(1)).toContainText('Shorten the name to 255 characters or fewer.');
  await app.button('Create 3 webhooks').click();
  await expect(pattern).toBeFocused();
  await expect(pattern).toHaveAttribute('aria-invalid', 'true');
  await pattern.fill('Payments release');
  await expect(names.nth(0)).not.toContainText('Shorten');
});

test('several events are part of the draft', async ({ app, page }) => {
  await fillSeveral(app, page);
  await page.getByLabel('Names of the webhooks').fill('{event}, {name}');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await app.link('New').click();
  await app.form.restoreDraft.click();
  await expect(app.form.chosenEvent).toHaveText(EVENTS);
  await expect(page.getByLabel('Names of the webhooks')).toHaveValue('{event}, {name}');
});
