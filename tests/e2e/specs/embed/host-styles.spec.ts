import type { Page } from '@playwright/test';
import { stylesheet } from '../../support/host-page.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

/** Styles of host pages. */
const HOST_STYLES: Record<string, string> = {
  'resets all properties': '* { all: unset !important; }',
  'uses huge type': `
    html { font-size: 40px !important; }
    body, div, p {
      font: 700 48px/3 serif !important;
      letter-spacing: 0.3em;
      word-spacing: 1em;
      color: red;
      text-align: right;
      text-transform: uppercase;
    }`,
  'changes all boxes': `
    *, *::before, *::after {
      box-sizing: content-box !important;
      margin: 13px !important;
      padding: 7px !important;
      border: 3px solid lime !important;
    }`,
  'hides all elements': `
    dialog, table, nav, main, header, section { display: none !important; }
    button, a { visibility: hidden !important; }`,
  'uses Tailwind’s preflight': stylesheet('tailwindcss/preflight.css'),
  'uses Bootstrap': stylesheet('bootstrap/dist/css/bootstrap.css'),
};

/** The properties that are compared. */
const PROPERTIES = [
  'display',
  'color',
  'backgroundColor',
  'fontSize',
  'fontFamily',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'visibility',
  'borderTopWidth',
  'paddingLeft',
] as const;

/** Returns the style and position of everything in the shadow root, except what is positioned in the window. */
async function appearance(page: Page): Promise<string[]> {
  return page.evaluate((properties) => {
    const target = document.getElementById('target')!;
    const from = target.getBoundingClientRect();
    const all = [
      ...target.shadowRoot!.querySelectorAll(
        '.webhook-settings *:not(dialog, dialog *, .notifications, .notifications *)',
      ),
    ];
    // What is not shown at this width has no place.
    const shown = all.filter((element) => element.checkVisibility());
    return shown.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const box = [x - from.x, y - from.y, width, height].map(Math.round);
      const values = properties.map((property) => style[property]);
      return [element.tagName, element.className, ...box, ...values].join(' ');
    });
  }, PROPERTIES);
}

const content = { body: '<link rel="stylesheet" href="/room.css"><div id="room"><div id="target"></div></div>' };
// The target has the same size on every page. The repeated selector overrides the host's styles.
const room = `
  #room#room#room { width: 900px !important; }
  #room#room#room, #target#target#target {
    display: block !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
  }`;

test('styles of the host page have no effect inside', async ({ host, page, webhooks }) => {
  await page.clock.setFixedTime('2026-11-24T09:30:00Z');
  const render = async (style: string): Promise<string[]> => {
    await host.open({
      ...content,
      head: '<link rel="stylesheet" href="/host.css">',
      script: mountWith(),
      files: { '/host.css': style, '/room.css': room },
    });
    await expect(webhooks.list.rows).toHaveCount(12);
    // What comes after the rows.
    await expect(page.getByText(/^Needs attention \(\d+\)$/).first()).toBeAttached();
    await expect(webhooks.list.rows.last().getByRole('time')).toHaveText(/ ago$/);
    return appearance(page);
  };
  const expected = await render('');
  expect(expected.length).toBeGreaterThan(100);
  for (const [kind, style] of Object.entries(HOST_STYLES)) {
    const found = await render(style);
    // The first few differences are enough for a report.
    expect.soft(found.filter((line, nth) => line !== expected[nth]).slice(0, 3), `a page that ${kind}`).toEqual([]);
    expect.soft(found).toHaveLength(expected.length);
  }
});

test('the host page is not changed', async ({ host, page, webhooks }) => {
  const body = `
    <h1>Host</h1>
    <button class="button">Host’s</button>
    <table class="table"><tr><td>Cell</td></tr></table>
    <div id="target"></div>`;
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
        globals: Object.keys(globalThis).filter((name) => !['received', 'handle', 'start'].includes(name)),
      };
    });
  const [staticImport, dynamicImport] = ['import { mount } from', 'const { mount } = await import'];
  const mounting = mountWith().replace(`${staticImport} '@/index.js'`, `${dynamicImport}('@/index.js')`);
  await host.open({
    body,
    // Otherwise a scroll bar that appears makes the page narrower.
    head: '<link rel="stylesheet" href="/host.css">',
    files: { '/host.css': 'html { overflow-y: scroll; }' },
    script: `globalThis.start = async () => { ${mounting} };`,
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

test('navigation by the host leaves the focus in the host page', async ({ host, page, webhooks }) => {
  await host.open({ body: '<input aria-label="Host’s"><div id="target"></div>', script: mountWith() });
  await expect(webhooks.list.rows).toHaveCount(12);
  const own = page.getByLabel('Host’s');
  await own.focus();
  await page.evaluate(() => globalThis.handle.navigate('/new'));
  await expect(webhooks.form.name).toBeVisible();
  await expect(own).toBeFocused();
});

test('the host can set custom properties and style parts', async ({ host, webhooks }) => {
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

test('following a link moves the focus into the new page', async ({ host, page, webhooks }) => {
  await host.open({ script: mountWith() });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect(webhooks.form.name).toBeFocused();
  await page.getByRole('link', { name: 'Back to webhooks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
