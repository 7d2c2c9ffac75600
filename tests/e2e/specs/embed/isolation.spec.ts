import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

/** Styles for all elements of the page and for inherited properties. */
const HOSTILE = `
  * { all: unset !important; box-sizing: content-box !important; }
  html {
    font: italic 700 40px/3 serif !important;
    letter-spacing: 1em !important;
    color: rgb(255, 0, 0) !important;
    text-transform: uppercase !important;
  }
  body {
    direction: rtl !important;
    text-align: center !important;
    white-space: pre !important;
    cursor: wait !important;
  }`;

const PROPERTIES = [
  'font',
  'color',
  'letter-spacing',
  'text-transform',
  'text-align',
  'white-space',
  'box-sizing',
  'cursor',
  'direction',
  'width',
  'height',
  'padding',
];

/** Returns the computed style of everything in the shadow root, once it is rendered. */
async function appearance(page: Page): Promise<string[]> {
  await expect(page.getByRole('row')).toHaveCount(4);
  return page.locator('.webhook-settings').evaluate((root, names) => {
    return [root, ...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.tagName} ${names.map((name) => style.getPropertyValue(name)).join(' | ')}`;
    });
  }, PROPERTIES);
}

test('styles that the host adds later have no effect inside', async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div>' });
  await host.mount({ mock: 'many:3' });
  const before = await appearance(page);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css} * { margin: 0 !important; }`);
    document.adoptedStyleSheets = [sheet];
    // The sheet removes the page's margins; the padding keeps the width of the target.
    document.documentElement.style.setProperty('padding', '8px', 'important');
    document.documentElement.style.setProperty('display', 'block', 'important');
  }, HOSTILE);
  expect(await appearance(page)).toEqual(before);
});

test('the host’s font, accent and colour scheme apply only by option', async ({ host, page }) => {
  await host.open();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':root { color-scheme: dark; font-family: "Of the page", serif; } #target { --webhooks-accent: rgb(1, 2, 3); }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const handle = await host.mount({ mock: 'many:3', theme: 'light' });
  const root = page.locator('.webhook-settings');
  await expect(root).toHaveCSS('color-scheme', 'light');
  await expect(root).not.toHaveCSS('font-family', /Of the page/);
  await expect(page.locator('.button-primary').first()).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await handle.evaluate((handle) =>
    handle.update({ theme: 'inherit', appearance: { font: 'inherit', accent: 'rgb(4, 5, 6)' } }),
  );
  await expect(root).toHaveCSS('color-scheme', 'dark');
  await expect(root).toHaveCSS('font-family', /Of the page/);
  await expect(page.locator('.button-primary').first()).toHaveCSS('background-color', 'rgb(4, 5, 6)');
});

test('the layout depends on the element’s width, and font sizes don’t depend on the host', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host.open();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 40px; } .narrow { width: 400px; }');
    document.adoptedStyleSheets = [sheet];
  });
  await host.mount({ mock: 'many:3' });
  await expect(page.locator('.webhook-settings')).toHaveCSS('font-size', '14px');
  await expect(page.getByRole('table')).toHaveCSS('display', 'table');
  await page.locator('#target').evaluate((target) => target.classList.add('narrow'));
  await expect(page.locator('table')).toHaveCSS('display', 'block');
});

test('an element that the host hides is hidden', async ({ host, page }) => {
  await host.open({ body: '<div hidden><webhook-settings mock></webhook-settings></div>' });
  await (await host.load()).evaluate(async ({ defineElement }) => {
    defineElement();
    await document.querySelector('webhook-settings')!.ready;
  });
  await expect(page.getByRole('table')).toBeHidden();
  await page.evaluate(() => document.querySelector('div')!.removeAttribute('hidden'));
  await expect(page.getByRole('table')).toBeVisible();
  await page.locator('webhook-settings').evaluate((element) => element.setAttribute('hidden', ''));
  await expect(page.getByRole('table')).toBeHidden();
});

test('a panic replaces every instance by a page with Reload, and emits a fatal error', async ({
  guard,
  host,
  page,
}) => {
  await host.open({ body: '<div id="target"></div><div id="other"></div>' });
  guard.disable();
  await host.mount({ mock: true });
  await (await host.load()).evaluate(
    ({ mount }) => mount(document.querySelector('#other')!, { mock: true, locale: 'de' }).ready,
  );
  const received = await page.evaluateHandle(() => {
    const received: string[] = [];
    document.addEventListener('failure', (event) => {
      const { fatal } = (event as Event as CustomEvent<{ fatal: boolean }>).detail;
      received.push(`${(event.target as Element).id} ${fatal}`);
    });
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (this: Document, name: string) {
      if (name === 'form') throw new TypeError('broken on purpose');
      return make.call(this, name);
    } as typeof document.createElement;
    return received;
  });
  // Firefox's driver can wait without an end for a click that ends the app.
  await page.locator('#target').getByRole('link', { name: 'New', exact: true }).dispatchEvent('click');
  await expect(page.locator('#target').getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(page.locator('#other').getByRole('button', { name: 'Neu laden' })).toBeVisible();
  expect((await received.jsonValue()).toSorted()).toEqual(['other true', 'target true']);
  // An instance that is mounted now can't work either.
  const later = (await host.load()).evaluate(({ mount }) => {
    const target = document.body.appendChild(document.createElement('div'));
    return mount(target, { mock: true }).ready.then(
      () => 'ready',
      () => target.shadowRoot!.textContent,
    );
  });
  expect(await later).toContain('Reload');
});
