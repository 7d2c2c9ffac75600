// Keyboard layouts, caps lock and input methods.
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

interface Key {
  key: string;
  code: string;
  ctrlKey?: boolean;
  shiftKey?: boolean;
  isComposing?: boolean;
}

/** Presses a key as another layout reports it. Returns whether the browser would have handled it as well. */
function press(page: Page, key: Key): Promise<boolean> {
  return page.evaluate((key) => {
    const target = document.activeElement ?? document.body;
    return target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key }));
  }, key);
}

for (const [layout, key] of [
  ['Arabic', 'س'],
  ['Russian', 'ы'],
  ['Greek', 'σ'],
  ['Hebrew', 'ד'],
  ['caps lock', 'S'],
] as const) {
  test(`Control+S saves with ${layout}`, async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await app.link('Payments release').click();
    await app.state('Inactive').check();
    expect(await press(page, { key, code: 'KeyS', ctrlKey: true })).toBe(false);
    await expect(app.notifications).toContainText('Webhook saved');
  });
}

test('the letter that a Latin layout types decides, wherever its key is', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  // Dvorak has O where other layouts have S.
  expect(await press(page, { key: 'o', code: 'KeyS', ctrlKey: true })).toBe(true);
  expect(await press(page, { key: 's', code: 'Semicolon', ctrlKey: true })).toBe(false);
  await expect(app.notifications).toContainText('Webhook saved');
});

for (const [layout, key, code] of [
  ['caps lock', 'N', 'KeyN'],
  ['Cyrillic letters', 'т', 'KeyN'],
  ['Hebrew letters', 'מ', 'KeyN'],
  ['an input method', 'Process', 'KeyN'],
] as const) {
  test(`n opens the form with ${layout}`, async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await expect(app.rows).toHaveCount(12);
    await press(page, { key, code });
    await expect(app.heading).toHaveText('New webhook');
  });
}

test('the question mark of another alphabet lists the shortcuts, and Shift with n does nothing', async ({
  app,
  page,
}) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await press(page, { key: 'N', code: 'KeyN', shiftKey: true });
  await press(page, { key: '؟', code: 'Slash', shiftKey: true });
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(app.heading).toHaveText('Webhooks');
});

test('text that is composed by an input method arrives whole', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await expect(app.name).toBeFocused();
  const session = await page.context().newCDPSession(page);
  for (const text of ['あ', 'あん', 'あんけ', 'あんけん'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  expect(
    await press(page, {
      key: 'Enter',
      code: 'Enter',
      ctrlKey: true,
      isComposing: true,
    }),
  ).toBe(true);
  await expect(app.name).not.toHaveAttribute('aria-invalid');
  await session.send('Input.insertText', { text: '案件' });
  await expect(app.name).toHaveValue('案件');
  await page.keyboard.type('2');
  await expect(app.name).toHaveValue('案件2');
});
