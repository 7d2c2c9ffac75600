import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';
const NAME = 'Payments release';

test('a row that was just saved glows once, and says nothing else', async ({ app, page }) => {
  await app.open(LIST);
  await app.link(NAME).click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await app.link('Back to webhooks').click();
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'webhooks-glow');
  await expect(app.row(NAME)).toHaveCSS('animation-iteration-count', '1');
  await expect(app.row('Risk went down')).toHaveCSS('animation-name', 'none');
  await expect(page.getByText('New', { exact: true })).toHaveCount(1);
  await app.link('New').click();
  await app.link('Back to webhooks').click();
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'none');
});

test('a change that is taken back in front of the list glows there', async ({ app }) => {
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
  await expect(app.row(NAME)).toHaveCSS('animation-name', 'webhooks-glow');
});

test('a row that was just created glows, and is called new', async ({ app, targets }) => {
  await app.open(`${LIST}/new`);
  await app.fillNew({ name: 'Glowing', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.row('Glowing')).toHaveCSS('animation-name', 'webhooks-glow');
  await expect(app.row('Glowing').getByText('New', { exact: true })).toBeVisible();
});

for (const { what, path } of [
  { what: 'the list', path: LIST },
  { what: 'a webhook', path: `${LIST}/a534a6a6-b7fd-4b63-90ba-d0da572baaf1` },
]) {
  test(`nothing blinks on a fast answer: ${what} is not said to load before 150 ms`, async ({ app, page }) => {
    // What moves stands still, at its beginning.
    await page.addInitScript(() => {
      const still = new CSSStyleSheet();
      still.replaceSync('* { animation-play-state: paused !important; }');
      document.adoptedStyleSheets.push(still);
    });
    await app.open(`${path}?mock=page,slow:1000000`);
    const sign = page.locator('.skeleton, .busy').first();
    await expect(sign).toHaveCSS('visibility', 'hidden');
    const visibleAfter = (milliseconds: number) =>
      sign.evaluate((element, milliseconds) => {
        for (const animation of element.getAnimations()) animation.currentTime = milliseconds;
        return element.checkVisibility({ visibilityProperty: true });
      }, milliseconds);
    expect(await visibleAfter(149)).toBe(false);
    expect(await visibleAfter(151)).toBe(true);
  });
}
