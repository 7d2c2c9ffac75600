import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

/** The maximum number of tab stops to try. */
const STOPS = 60;

/** Presses Tab, or another key, until `wanted` has the focus. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${wanted} can't be reached by Tab`);
}

async function press(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await tabTo(page, wanted, key);
  await expect(wanted).toBeFocused();
  // A row's link shows its focus outline around the whole row, by a pseudo-element.
  const outlines = await wanted.evaluate((it) =>
    ['', '::after'].map((part) => getComputedStyle(it, part).outlineStyle),
  );
  expect(outlines, 'the focus is visible').not.toEqual(['none', 'none']);
  await page.keyboard.press('Enter');
}

test('the steps of the vendor’s article work by keyboard alone', async ({ app, page, targets }) => {
  await app.open('/');
  await press(page, app.link('Settings'));
  await expect(app.heading).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, app.link('New'));
  await page.keyboard.press('Enter');
  await expect(app.heading).toHaveText('New webhook');
  await expect(app.name).toBeFocused();
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.type('customer onb');
  await expect(app.form.chosenEvent).toContainText('Customer onboarding workflow completed');
  await expect(app.button('Send test')).toBeDisabled();
  await page.keyboard.press('Tab');
  await expect(app.url).toBeFocused();
  await page.keyboard.type(targets.answering(200));
  await press(page, app.button('Send test'));
  await expect(app.testResult).toContainText('The test message was received');
  await page.keyboard.press('Control+Enter');
  await expect(app.notifications).toContainText('Webhook created');
  await expect(app.row('By keyboard')).toContainText('Active');

  await press(page, app.link('By keyboard'));
  await expect(app.heading).toHaveText('By keyboard');
  await expect(app.heading).toBeFocused();
  await tabTo(page, app.state('Active'));
  await page.keyboard.press('ArrowDown');
  await expect(app.state('Inactive')).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await press(page, app.button('Save'));
  await expect(app.notifications).toContainText('Webhook saved');
  // Forwards, the next stops would be the browser's own.
  await press(page, app.link('Back to webhooks'), 'Shift+Tab');
  await expect(app.row('By keyboard')).toContainText('Inactive');
});
