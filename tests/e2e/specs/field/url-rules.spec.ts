// What is a URL. The rules are in `tests/cases/target_urls.json` and `hosts.json`; these tests show what a user sees.
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

const TWICE = 'https://https://hooks.example.com/compliance';
const ONCE = 'https://hooks.example.com/compliance';

test('a correction is taken with one click, and the field has the focus again', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.url.fill(TWICE);
  await app.url.blur();
  await expect(app.url).toHaveAccessibleDescription(/Remove one of the two https:.* at the start of the URL\.$/);
  await app.button(`Use ${ONCE}`).click();
  await expect(app.url).toHaveValue(ONCE);
  await expect(app.url).toBeFocused();
  await expect(app.url).not.toHaveAttribute('aria-invalid');
  await expect(page.getByRole('button', { name: /^Use / })).toHaveCount(0);
  const caret = await app.url.evaluate((input: HTMLInputElement) => input.selectionStart);
  expect(caret).toBe(ONCE.length);
});

test('a correction is reached and taken by the keyboard', async ({ app, page, webhooks }) => {
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'By keys', event: 'Case created', url: TWICE });
  await app.url.press('Enter');
  await expect(app.url).toBeFocused();
  await expect(app.url).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Tab');
  await expect(app.button(`Use ${ONCE}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.url).toHaveValue(ONCE);
  await expect(app.url).toBeFocused();
  expect(await webhooks.journal()).not.toContainEqual(expect.objectContaining({ operation: 'create' }));
  await page.keyboard.press('Enter');
  await expect(app.row('By keys')).toContainText(ONCE);
});

test('Tab leads from a wrong URL to its correction', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.url.focus();
  await page.keyboard.type('hooks.example.com/in');
  await page.keyboard.press('Tab');
  await expect(app.button('Use https://hooks.example.com/in')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(app.url).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(app.button('Send test')).toBeFocused();
});

test('a correction of any length fits on a phone', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await app.open('/settings/webhooks/new');
  await app.url.fill(`example.com/${'long-path/'.repeat(40)}`);
  await app.url.blur();
  await expect(page.getByRole('button', { name: /^Use https:/ })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

for (const [typed, ascii] of [
  ['https://example。com/hook', 'example.com'],
  ['https://ｅｘａｍｐｌｅ．ｃｏｍ/hook', 'example.com'],
] as const) {
  test(`the form says what a host stands for, and sends it in ASCII: ${typed}`, async ({ app, webhooks }) => {
    await app.open('/settings/webhooks');
    await app.link('New').click();
    await app.fillNew({ name: 'Wide', event: 'Case created', url: typed });
    const host = typed.slice('https://'.length, -'/hook'.length);
    await expect(app.url).toHaveAccessibleDescription(
      new RegExp(`The server’s name “${host}” stands for ${ascii}\\. Make sure that this is the one you mean\\.$`),
    );
    await app.button('Create').click();
    await expect(app.row('Wide')).toContainText(`https://${ascii}/hook`);
    const sent = (await webhooks.journal()).find(({ operation }) => operation === 'create')?.sent ?? '';
    expect(JSON.parse(sent)).toMatchObject({ url: `https://${ascii}/hook` });
  });
}

test('a stored host in full-width letters is listed with what it stands for', async ({ app, webhooks }) => {
  await webhooks.seed([{ name: 'Wide', url: 'https://example。com/hook' }]);
  await app.open('/settings/webhooks');
  await expect(app.row('Wide')).toContainText('example。com = example.com');
});

test('a host of another alphabet is sent in ASCII', async ({ app, webhooks }) => {
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({
    name: 'Umlaut',
    event: 'Case created',
    url: 'https://münchen.example/hook',
  });
  await app.button('Create').click();
  await expect(app.row('Umlaut')).toContainText('münchen.example = xn--mnchen-3ya.example');
  const sent = (await webhooks.journal()).find(({ operation }) => operation === 'create')?.sent ?? '';
  expect(JSON.parse(sent)).toMatchObject({
    url: 'https://xn--mnchen-3ya.example/hook',
  });
});
