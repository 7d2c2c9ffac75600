import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-fixtures.ts';

/** What a page may do to all of its elements, and to whatever is inherited. */
const HOSTILE = `
  * { all: unset !important; box-sizing: content-box !important; }
  html {
    font: italic 700 40px/3 serif !important; letter-spacing: 1em !important; color: rgb(255, 0, 0) !important;
    text-transform: uppercase !important;
  }
  body {
    direction: rtl !important; text-align: center !important; white-space: pre !important; cursor: wait !important;
  }`;

const LOOK = [
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

/** What everything in the shadow root looks like, once it is drawn. */
async function look(page: Page): Promise<string[]> {
  await expect(page.getByRole('row')).toHaveCount(4);
  return page.locator('.webhook-settings').evaluate((root, names) => {
    return [root, ...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.tagName} ${names.map((name) => style.getPropertyValue(name)).join(' | ')}`;
    });
  }, LOOK);
}

test("no style of the page's gets in", async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div>' });
  await host.mount({ mock: 'many:3' });
  const before = await look(page);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css} * { margin: 0 !important; }`);
    document.adoptedStyleSheets = [sheet];
    // The margins that the page has lost are its own, and so is the width that came with them.
    document.documentElement.style.setProperty('padding', '8px', 'important');
    document.documentElement.style.setProperty('display', 'block', 'important');
  }, HOSTILE);
  expect(await look(page)).toEqual(before);
});

test("the page's typeface, colours and scheme come in by choice only", async ({ host, page }) => {
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

test('the layout goes by the width of the element, and sizes by what the person has chosen', async ({ host, page }) => {
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

test('hidden by the page, it is hidden', async ({ host, page }) => {
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

test('a panic ends every instance with a page that offers Reload, and tells the host', async ({
  guard,
  host,
  page,
}) => {
  await host.open({ body: '<div id="target"></div><div id="other"></div>' });
  guard.takeOver();
  await host.mount({ mock: true });
  await (await host.load()).evaluate(
    ({ mount }) => mount(document.querySelector('#other')!, { mock: true, locale: 'de' }).ready,
  );
  const heard = await page.evaluateHandle(() => {
    const heard: string[] = [];
    document.addEventListener('error', (event) => {
      const { fatal } = (event as Event as CustomEvent<{ fatal: boolean }>).detail;
      heard.push(`${(event.target as Element).id} ${fatal}`);
    });
    const make = document.createElement.bind(document);
    document.createElement = ((name: string) => {
      if (name === 'form') throw new TypeError('broken on purpose');
      return make(name);
    }) as typeof document.createElement;
    return heard;
  });
  await page.locator('#target').getByRole('link', { name: 'New', exact: true }).click();
  await expect(page.locator('#target').getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(page.locator('#other').getByRole('button', { name: 'Neu laden' })).toBeVisible();
  expect((await heard.jsonValue()).toSorted()).toEqual(['other true', 'target true']);
  // Whatever is mounted now can't go on, either.
  const later = (await host.load()).evaluate(({ mount }) => {
    const target = document.body.appendChild(document.createElement('div'));
    return mount(target, { mock: true }).ready.then(
      () => 'ready',
      () => target.shadowRoot!.textContent,
    );
  });
  expect(await later).toContain('Reload');
});
