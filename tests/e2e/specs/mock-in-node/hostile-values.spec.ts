import { expect, test } from '../../support/fixtures.ts';

const ID = '00000000-0000-4000-8000-000000000001';

/** The number of characters that are shown of a text. */
const MAX_SHOWN = 2048;

const NAMES = {
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'a right-to-left override': 'invoice \u202egpj.exe',
  '10,000 characters': 'x'.repeat(10_000),
  '10,000 words': 'word '.repeat(10_000).trim(),
  'zero-width characters': 'in\u200bvis\u2060ible',
  Arabic: 'إشعارات الحالات',
};

/** A text as it is shown: without characters that disguise it, and cut if it is long. */
function shown(text: string): string {
  const plain = text.replace(/[\u200b\u202e\u2060]/g, '');
  return plain.length > MAX_SHOWN ? `${plain.slice(0, MAX_SHOWN)}…` : plain;
}

for (const [what, name] of Object.entries(NAMES)) {
  test(`a name of ${what} is shown as text and does not break the layout`, async ({ app, page, webhooks }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await webhooks.seed([{ identifier: ID, name }, { name: 'Its neighbour' }]);
    await app.open('/settings/webhooks');
    await expect(app.rows).toHaveCount(2);
    const link = page.getByRole('rowheader').first().getByRole('link');
    await expect(link).toHaveText(shown(name));
    await expect(link).toHaveAttribute('title', shown(name));
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    expect(await fits()).toBe(true);
    const box = await app.rows.first().boundingBox();
    expect(box?.height).toBeLessThan(400);
    await link.click();
    await expect(app.heading).toHaveText(shown(name));
    await expect(app.name).toHaveValue(name);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText(shown(name));
    expect(await fits()).toBe(true);
    expect((await app.notifications.boundingBox())?.height).toBeLessThan(300);
    await expect(page.locator('img')).toHaveCount(0);
  });
}

test('an invisible name is shown as missing', async ({ app, webhooks }) => {
  await webhooks.seed([{ name: '\u200b\u2060' }]);
  await app.open('/settings/webhooks');
  await expect(app.link('(no name)')).toBeVisible();
});

for (const url of [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'not a URL',
  '',
  `https://example.com/${'x'.repeat(10_000)}`,
]) {
  test(`a URL is shown as text, never as a link: ${url.slice(0, 40)}`, async ({ app, page, webhooks }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await webhooks.seed([{ identifier: ID, name: 'Odd', url }]);
    await app.open('/settings/webhooks');
    await expect(app.row('Odd')).toContainText(shown(url));
    const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => href !== null && !href.startsWith('/') && !href.startsWith('#'))).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    await app.link('Odd').click();
    await expect(app.url).toHaveValue(url);
    // The webhook can be set to inactive although the form would reject its URL.
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
  });
}

for (const [url, readable, ascii] of [
  ['https://xn--pple-43d.com/', 'аpple.com', 'xn--pple-43d.com'],
  ['https://hooks.münchen.example/x', 'hooks.münchen.example', 'hooks.xn--mnchen-3ya.example'],
] as const) {
  test(`an internationalized host is shown in Unicode and in ASCII: ${ascii}`, async ({ app, page, webhooks }) => {
    await webhooks.seed([
      { name: 'Look-alike', url },
      { name: 'Plain', url: 'https://apple.com/' },
    ]);
    await app.open('/settings/webhooks');
    await expect(app.row('Look-alike')).toContainText(url);
    await expect(app.row('Look-alike')).toContainText(`${readable} = ${ascii}`);
    await expect(app.row('Plain')).not.toContainText('=');
    await app.link('Look-alike').click();
    await expect(app.url).toHaveAccessibleDescription(
      new RegExp(`“${readable}” contains letters other than a to z and stands for ${ascii}`),
    );
    await expect(page.getByText(ascii).first()).toBeVisible();
  });
}
