// What host pages do to make the settings look like a part of them.
import type { Page } from '@playwright/test';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const CARD = '<div id="card"><div id="target"></div></div>';
const ROOT = '.webhook-settings';

/** A host page in a typeface of its own, with a style sheet. */
const styled = (css: string, body = CARD) => ({
  body,
  head: '<link rel="stylesheet" href="/host.css">',
  files: {
    '/host.css': `body { margin: 0; font-family: "Of the page", serif; } ${css}`,
  },
});

const width = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().width));

for (const [what, value] of Object.entries({
  inherit: 'inherit',
  'an empty value': ' ',
  initial: 'initial',
})) {
  test(`a font that is ${what} in a style sheet is the page’s, not the browser’s`, async ({ host, page }) => {
    await host.open({
      ...styled(`#target { --webhooks-font: ${value}; }`),
      script: mountWith(),
    });
    await expect(page.getByRole('row')).toHaveCount(13);
    await expect(page.locator(ROOT)).toHaveCSS('font-family', '"Of the page", serif');
    await expect(page.locator(ROOT), 'the other properties are the defaults').toHaveCSS('font-size', '14px');
    await expect(page.locator('.table .url').first()).toHaveCSS('font-family', /ui-monospace/);
  });
}

test('the attribute font="inherit" follows the page’s font', async ({ host, page }) => {
  await host.open({
    ...styled('', '<webhook-settings mock font="inherit"></webhook-settings>'),
    script: "import '@/element.js'; await document.querySelector('webhook-settings').ready;",
  });
  await expect(page.locator(ROOT)).toHaveCSS('font-family', '"Of the page", serif');
  await page.evaluate(() => document.body.style.setProperty('font-family', 'fantasy'));
  await expect(page.locator(ROOT)).toHaveCSS('font-family', 'fantasy');
  await page.locator('webhook-settings').evaluate((element) => element.setAttribute('font', 'cursive'));
  await expect(page.locator(ROOT)).toHaveCSS('font-family', 'cursive');
  await page.locator('webhook-settings').evaluate((element) => element.removeAttribute('font'));
  await expect(page.locator(ROOT)).toHaveCSS('font-family', /system-ui/);
});

test('the option font takes precedence over the appearance, and can be changed', async ({ host, page }) => {
  await host.open({
    ...styled(''),
    script: mountWith("font: 'inherit', appearance: { font: 'fantasy' }"),
  });
  await expect(page.locator(ROOT)).toHaveCSS('font-family', '"Of the page", serif');
  await page.evaluate(() => globalThis.handle.update({ font: null }));
  await expect(page.locator(ROOT)).toHaveCSS('font-family', 'fantasy');
});

test('a page in a monospaced font does not make the settings smaller', async ({ host, page }) => {
  await host.open({
    ...styled('#card { font-family: monospace; }'),
    script: mountWith("font: 'inherit'"),
  });
  await expect(page.locator(ROOT)).toHaveCSS('font-family', 'monospace');
  await expect(page.locator(ROOT)).toHaveCSS('font-size', '14px');
});

test('in a card without a gutter, the settings fill the card’s own padding box', async ({ host, page }) => {
  const card = '#card { margin: 24px; padding: 24px; } #target { --webhooks-gutter: 0; }';
  await host.open({ ...styled(card), script: mountWith() });
  await expect(page.getByRole('row')).toHaveCount(13);
  for (const size of [1200, 800, 360]) {
    await page.setViewportSize({ width: size, height: 800 });
    const gaps = await page.evaluate(() => {
      const target = document.querySelector('#target')!;
      const [outer, table] = [target, target.shadowRoot!.querySelector('.table-frame')!].map((element) =>
        element.getBoundingClientRect(),
      );
      return [table!.left - outer!.left, outer!.right - table!.right, Math.min(0, outer!.bottom - table!.bottom)];
    });
    expect(gaps.map(Math.round), `at ${size} px`).toEqual([0, 0, 0]);
  }
});

test('the gutter can be set in any unit, with chrome and without', async ({ host, page }) => {
  await host.open({
    ...styled('#target { --webhooks-gutter: 5%; }'),
    script: mountWith("chrome: 'full'"),
  });
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect(page.locator('.top-bar')).toHaveCSS('padding-left', '60px');
  await expect(page.locator('.frame')).toHaveCSS('padding-right', '60px');
  await page.evaluate(() => globalThis.handle.update({ appearance: { gutter: '10px' } }));
  await expect(page.locator('.top-bar')).toHaveCSS('padding-left', '10px');
});

test('the settings fill a wide panel, up to the width that the page sets', async ({ host, page }) => {
  await page.setViewportSize({ width: 1400, height: 800 });
  await host.open({ ...styled(''), script: mountWith() });
  await expect(page.getByRole('row')).toHaveCount(13);
  expect(await width(page, '.table-frame')).toBe(1400 - 48);
  await page.evaluate(() => globalThis.handle.update({ appearance: { maxWidth: '900px' } }));
  expect(await width(page, '.table-frame')).toBe(900);
  await page.evaluate(() => globalThis.handle.update({ appearance: null, chrome: 'full' }));
  await expect(page.getByRole('banner')).toBeVisible();
  expect(await width(page, '.main')).toBeGreaterThan(1100);
});

test('the layout counts in the unit that the page sets', async ({ host, page }) => {
  await page.setViewportSize({ width: 1250, height: 800 });
  await host.open({ ...styled(''), script: mountWith() });
  const head = page.locator('thead');
  await expect(head).toHaveCSS('position', 'static');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('#target')!.style.setProperty('--webhooks-unit', '20px'),
  );
  await expect(head, '62 units are too narrow for five columns').toHaveCSS('position', 'absolute');
});
