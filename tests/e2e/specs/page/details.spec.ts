import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Payments release';

for (const keys of ['Control+s', 'Control+Enter', 'Meta+s']) {
  test(`${keys} saves, wherever in the form one is`, async ({ app, page }) => {
    await app.open('/settings/webhooks');
    await app.link(NAME).click();
    await app.state('Inactive').check();
    await page.keyboard.press(keys);
    await expect(app.notifications).toContainText('Webhook saved');
  });
}

test('Control+Enter creates', async ({ app, targets }) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'By keys', event: 'Case created', url: targets.answering(200) });
  await app.url.press('Control+Enter');
  await expect(app.row('By keys')).toHaveCount(1);
});

test('the icon in the tab carries the state of unsaved work', async ({ app, page }) => {
  const icon = page.locator('link[rel="icon"]');
  await app.open('/settings/webhooks');
  await app.link(NAME).click();
  const usual = (await icon.getAttribute('href')) ?? '';
  await app.name.fill('Edited');
  await expect(icon).toHaveAttribute('href', /favicon-unsaved\.svg$/);
  const loaded = await page.evaluate(async (href) => (await fetch(href)).headers.get('content-type'), (await icon.getAttribute('href')) ?? '');
  expect(loaded).toContain('image/svg+xml');
  await app.button('Discard changes').click();
  await expect(icon).toHaveAttribute('href', usual);
});

test('on paper the list is whole, without what can not be pressed there', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await page.emulateMedia({ media: 'print' });
  await expect(app.link('New')).toBeHidden();
  await expect(app.link('Settings')).toBeHidden();
  const url = app.row(NAME).locator('.url');
  expect(await url.evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(true);
});

test('less motion is no motion, in every layer of the style', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('.webhook-settings *')].filter((element) => getComputedStyle(element).transitionDuration !== '0s').map((element) => element.className),
  );
  expect(moving).toEqual([]);
});
