import { expect, test } from '../../support/fixtures.ts';

test('arrow keys, Home, End and typing choose an event', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  const { chosenEvent } = app.form;
  await page.getByRole('listbox', { name: 'Event' }).focus();
  await expect(chosenEvent).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(chosenEvent).toContainText('Case created');
  await page.keyboard.press('End');
  await expect(chosenEvent).toContainText('Customer risk level decreased');
  await page.keyboard.press('ArrowDown');
  await expect(chosenEvent).toContainText('Customer risk level decreased');
  await page.keyboard.press('Home');
  await expect(chosenEvent).toContainText('Case created');
  await page.keyboard.type('transaction m');
  await expect(chosenEvent).toContainText('Transaction monitoring completed');
  await page.keyboard.press('ArrowUp');
  await expect(chosenEvent).toContainText('Transaction reviewed');
});

test('an event that is chosen by keyboard is not covered by the page header', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await app.open('/settings/webhooks/new');
  const listbox = page.getByRole('listbox', { name: 'Event' });
  await listbox.focus();
  await page.keyboard.press('End');
  await expect(app.form.chosenEvent).toBeInViewport();
  for (let nth = 0; nth < 4; nth += 1) await page.keyboard.press('ArrowUp');
  await expect(app.form.chosenEvent).toContainText('Transaction reviewed');
  const isUncovered = () =>
    app.form.chosenEvent.evaluate((option) => {
      const { left, top } = option.getBoundingClientRect();
      return option.parentElement?.contains(document.elementFromPoint(left + 1, top + 1)) ?? false;
    });
  await expect.poll(isUncovered).toBe(true);
});

test('assistive technology gets the chosen event and its description', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  const listbox = page.getByRole('listbox', { name: 'Event' });
  await app.event('Case created').click();
  await expect(listbox).toBeFocused();
  const id = await app.form.chosenEvent.getAttribute('id');
  await expect(listbox).toHaveAttribute('aria-activedescendant', id ?? 'none');
  await expect(app.form.chosenEvent).toHaveAccessibleDescription('A case is created.');
  await expect(listbox.getByRole('group', { name: 'Cases' }).getByRole('option').first()).toBeVisible();
});
