import type { Page } from '@playwright/test';
import { expect, mountWith, test } from '../../support/host-fixtures.ts';
import { stylesheet } from '../../support/host-page.ts';

/** What pages put around it. */
const AROUND: Record<string, string> = {
  'unsets everything': '* { all: unset !important; }',
  'has huge type':
    'html { font-size: 40px !important; } ' +
    'body, div, p { font: 700 48px/3 serif !important; letter-spacing: 0.3em; word-spacing: 1em; color: red; ' +
    'text-align: right; text-transform: uppercase; }',
  'resets boxes':
    '*, *::before, *::after { box-sizing: content-box !important; margin: 13px !important; ' +
    'padding: 7px !important; border: 3px solid lime !important; }',
  'hides what it can':
    'dialog, table, nav, main, header, section { display: none !important; } ' +
    'button, a { visibility: hidden !important; }',
  'has Tailwind’s preflight': stylesheet('tailwindcss/preflight.css'),
  'has Bootstrap': stylesheet('bootstrap/dist/css/bootstrap.css'),
};

/** How everything in the shadow root looks, and where it is in it; what floats is where the window has it. */
async function looks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const target = document.getElementById('target')!;
    const from = target.getBoundingClientRect();
    const all = [
      ...target.shadowRoot!.querySelectorAll(
        '.webhook-settings *:not(dialog, dialog *, .notifications, .notifications *)',
      ),
    ];
    return all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const {
        display,
        color,
        backgroundColor,
        fontSize,
        fontFamily,
        fontWeight,
        lineHeight,
        letterSpacing,
        textTransform,
        textAlign,
        visibility,
        borderTopWidth,
        paddingLeft,
      } = getComputedStyle(element);
      const box = [x - from.x, y - from.y, width, height].map(Math.round);
      return [
        element.tagName,
        element.className,
        ...box,
        display,
        color,
        backgroundColor,
        fontSize,
        fontFamily,
        fontWeight,
        lineHeight,
        letterSpacing,
        textTransform,
        textAlign,
        visibility,
        borderTopWidth,
        paddingLeft,
      ].join(' ');
    });
  });
}

const frame = { body: '<link rel="stylesheet" href="/room.css"><div id="room"><div id="target"></div></div>' };
// The page gives it the same room each time, by what nothing above can take away.
const room =
  '#room#room#room { width: 900px !important; } ' +
  '#room#room#room, #target#target#target { display: block !important; margin: 0 !important; ' +
  'padding: 0 !important; border: 0 !important; }';

test('no style of the page gets in', async ({ host, page, webhooks }) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z');
  const seen = async (style: string): Promise<string[]> => {
    await host.open({
      ...frame,
      head: '<link rel="stylesheet" href="/host.css">',
      script: mountWith(),
      files: { '/host.css': style, '/room.css': room },
    });
    await expect(webhooks.list.rows).toHaveCount(12);
    return looks(page);
  };
  const alone = await seen('');
  expect(alone.length).toBeGreaterThan(100);
  for (const [how, style] of Object.entries(AROUND)) {
    const found = await seen(style);
    // The first few say enough.
    expect.soft(found.filter((line, nth) => line !== alone[nth]).slice(0, 3), `a page that ${how}`).toEqual([]);
    expect.soft(found).toHaveLength(alone.length);
  }
});

test('nothing gets out', async ({ host, page, webhooks }) => {
  const body =
    '<h1>Host</h1><button class="button">Host’s</button>' +
    '<table class="table"><tr><td>Cell</td></tr></table><div id="target"></div>';
  const state = () =>
    page.evaluate(() => {
      const outside = [...document.querySelectorAll('body > *:not(#target), body > *:not(#target) *')];
      const styles = outside.map((element) =>
        JSON.stringify([...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name))),
      );
      const { title, documentElement, head, styleSheets, adoptedStyleSheets } = document;
      return {
        styles,
        title,
        url: location.href,
        history: history.length,
        attributes: documentElement.getAttributeNames(),
        head: head.innerHTML,
        sheets: styleSheets.length + adoptedStyleSheets.length,
        foreignKeys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
          (key) => !key.startsWith('webhook-settings:'),
        ),
        globals: Object.keys(globalThis).filter((name) => !['heard', 'handle', 'start'].includes(name)),
      };
    });
  const [imported, loaded] = ["import { mount } from '@/index.js';", "const { mount } = await import('@/index.js');"];
  await host.open({
    body,
    script: `globalThis.start = async () => { ${mountWith().replace(imported, loaded)} };`,
  });
  const before = await state();
  await page.evaluate(() => (globalThis as unknown as { start(): Promise<void> }).start());
  await expect(webhooks.list.rows).toHaveCount(12);
  await webhooks.list.new.click();
  await webhooks.form.fill({ name: 'Typed', event: 'Case created', url: 'https://hooks.example.com/' });
  await webhooks.form.create.click();
  await expect(webhooks.list.row('Typed')).toBeVisible();
  expect(await state()).toEqual(before);
});

test('the focus is left alone unless the person is at work there', async ({ host, page, webhooks }) => {
  await host.open({ body: '<input aria-label="Host’s"><div id="target"></div>', script: mountWith() });
  await expect(webhooks.list.rows).toHaveCount(12);
  const own = page.getByLabel('Host’s');
  await own.focus();
  await page.evaluate(() => globalThis.handle.navigate('/new'));
  await expect(webhooks.form.name).toBeVisible();
  await expect(own).toBeFocused();
});

test('a page may set the custom properties on the element, and style what has a part', async ({ host, webhooks }) => {
  const style =
    '#target { --webhooks-accent: rgb(10, 120, 90); } #target::part(button-primary) { border-radius: 0px; }';
  await host.open({
    head: '<link rel="stylesheet" href="/host.css">',
    script: mountWith(),
    files: { '/host.css': style },
  });
  await expect(webhooks.list.new).toHaveCSS('background-color', 'rgb(10, 120, 90)');
  await expect(webhooks.list.new).toHaveCSS('border-radius', '0px');
});

test('whoever follows a link goes on where it leads', async ({ host, page, webhooks }) => {
  await host.open({ script: mountWith() });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(webhooks.form.name).toBeFocused();
  await page.getByRole('link', { name: 'Back to webhooks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
