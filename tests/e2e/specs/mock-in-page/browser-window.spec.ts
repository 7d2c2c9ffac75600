import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Payments release';

test('the tab’s icon shows unsaved changes', async ({ app, page }) => {
  const icon = page.locator('link[rel="icon"]');
  await app.open('/settings/webhooks');
  await app.link(NAME).click();
  const usual = (await icon.getAttribute('href')) ?? '';
  await app.name.fill('Edited');
  await expect(icon).toHaveAttribute('href', /favicon-unsaved\.svg$/);
  const loaded = await page.evaluate(
    async (href) => (await fetch(href)).headers.get('content-type'),
    (await icon.getAttribute('href')) ?? '',
  );
  expect(loaded).toContain('image/svg+xml');
  await app.button('Discard changes').click();
  await expect(icon).toHaveAttribute('href', usual);
});

test('the theme colour for the browser’s frame equals the page’s background', async ({ app, page }) => {
  needs('emulateMedia');
  await app.open('/settings/webhooks');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { themeColor, background } = await page.evaluate(() => {
      const of = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      );
      const [, red, green, blue] = /^#(..)(..)(..)$/.exec(of?.content ?? '') ?? [];
      const rgb = [red, green, blue].map((part) => Number.parseInt(part ?? '', 16)).join(', ');
      return {
        themeColor: `rgb(${rgb})`,
        background: getComputedStyle(document.querySelector('.webhook-settings')!).backgroundColor,
      };
    });
    expect(themeColor, colorScheme).toBe(background);
  }
});

test('the printed list has full URLs and no controls', async ({ app, page }) => {
  needs('emulateMedia');
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await page.emulateMedia({ media: 'print' });
  await expect(app.link('New')).toBeHidden();
  await expect(app.link('Settings')).toBeHidden();
  const url = app.row(NAME).locator('.url');
  expect(await url.evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(true);
});

test('reduced motion turns off all CSS transitions', async ({ app, page }) => {
  needs('emulateMedia');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('.webhook-settings *')]
      .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
});
