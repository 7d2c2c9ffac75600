import type { Locator } from '@playwright/test';
import type { App } from '../../support/app.ts';
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
  const loaded = await page.evaluate(
    async (href) => (await fetch(href)).headers.get('content-type'),
    (await icon.getAttribute('href')) ?? '',
  );
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
    [...document.querySelectorAll('.webhook-settings *')]
      .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
});

for (const { how, open } of [
  { how: 'by its address', open: (app: App) => app.open('/settings/webhooks/new') },
  {
    how: 'by its link',
    open: async (app: App) => {
      await app.open('/settings/webhooks');
      await app.link('New').click();
    },
  },
]) {
  test(`one can write at once in a new form that is reached ${how}, and is not told off for passing by`, async ({
    app,
    page,
  }) => {
    await open(app);
    await expect(app.heading).toHaveText('New webhook');
    await expect(app.name).toBeFocused();
    await app.url.click();
    await app.heading.click();
    await expect(app.name).not.toHaveAttribute('aria-invalid');
    await expect(app.url).not.toHaveAttribute('aria-invalid');
    await app.name.focus();
    await page.keyboard.type('At once');
    await app.url.focus();
    await app.name.fill('');
    await app.name.blur();
    await expect(page.getByText('Enter a name.')).toBeVisible();
  });
}

test('where a draft is offered, that comes first', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('Begun');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await app.link('New').click();
  await app.form.restoreDraft.waitFor();
  await expect(app.heading).toBeFocused();
});

test('the URL is written with a keyboard for URLs, and nothing puts capitals or red lines into it', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await expect(app.url).toHaveAttribute('inputmode', 'url');
  await expect(app.url).toHaveAttribute('autocapitalize', 'none');
  await expect(app.url).toHaveAttribute('spellcheck', 'false');
  await expect(app.url).toHaveAttribute('autocomplete', 'off');
});

test('what is selected in a row or beside a webhook is the value and nothing else', async ({ app, page }) => {
  const selected = async (element: Locator): Promise<string> => {
    // As people do it: three clicks take all of a line.
    await element.click({ clickCount: 3 });
    return page.evaluate(() => String(getSelection()).trim());
  };
  await app.open('/settings/webhooks');
  const url = 'https://payments.northwind.example/v2/holds/reviewed';
  expect(await selected(app.row(NAME).getByText(url))).toBe(url);
  await expect(app.heading, 'the row is not followed').toHaveText('Webhooks');
  await app.link(NAME).click();
  // The address follows the page.
  await expect(app.heading).toHaveText(NAME);
  const id = page.url().split('/').at(-1) ?? '';
  expect(await selected(page.getByText(id, { exact: true }))).toBe(id);
});

test('how long ago it was has the exact time in reach', async ({ app, page }) => {
  await page.clock.setFixedTime('2026-02-25T12:50:00Z');
  await app.open('/settings/webhooks');
  const time = app.row(NAME).getByRole('time');
  await expect(time).toHaveText('2 hours ago');
  await expect(time).toHaveAttribute('datetime', /^2026-02-25T10:49:\d\d/);
  await expect(time).toHaveAttribute('title', /25 February 2026 at 10:49:\d\d/);
});

test('the browser’s own frame has the colour of the page', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { frame, canvas } = await page.evaluate(() => {
      const of = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      );
      const [, red, green, blue] = /^#(..)(..)(..)$/.exec(of?.content ?? '') ?? [];
      const rgb = [red, green, blue].map((part) => Number.parseInt(part ?? '', 16)).join(', ');
      return {
        frame: `rgb(${rgb})`,
        canvas: getComputedStyle(document.querySelector('.webhook-settings')!).backgroundColor,
      };
    });
    expect(frame, colorScheme).toBe(canvas);
  }
});
