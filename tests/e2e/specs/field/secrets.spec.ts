// URLs that contain secrets.
import { expect, test } from '../../support/fixtures.ts';

test.use({
  backend: 'node',
  webhooksServe: true,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const url = (secret: string) => `https://hooks.example.com/in?token=${secret}&team=4`;
const MASKED = 'https://hooks.example.com/in?token=…&team=…';

const WEBHOOKS = [
  {
    identifier: '00000000-0000-4000-8000-000000000001',
    name: 'First',
    url: url('FIRST-SECRET'),
  },
  {
    identifier: '00000000-0000-4000-8000-000000000002',
    name: 'Second',
    url: url('SECOND-SECRET'),
  },
  { name: 'Account', url: 'https://user:PASS-SECRET@example.com/' },
  { name: 'Plain', url: 'https://example.com/hook' },
];

test.beforeEach(async ({ app, page, webhooks }) => {
  await webhooks.seed(WEBHOOKS);
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(4);
  // What replaces the masks comes with the lazy part.
  await expect(page.getByRole('switch')).toHaveCount(4);
});

const copied = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

test('the list masks what may be secret in a URL, also in tooltips', async ({ app, page }) => {
  await expect(app.row('First').getByText(MASKED, { exact: true })).toBeVisible();
  await expect(app.row('Account')).toContainText('https://…@example.com/');
  await expect(app.row('Plain')).toContainText('https://example.com/hook');
  expect(await page.content()).not.toContain('SECRET');
});

test('the page of a webhook shows its URL in full', async ({ app }) => {
  await app.link('First').click();
  await expect(app.url).toHaveValue(url('FIRST-SECRET'));
  await expect(app.button('Save')).toHaveAttribute('aria-disabled', 'true');
});

test('copying a URL in the list copies the whole', async ({ app, page }) => {
  await app.row('Second').getByText(MASKED).click({ clickCount: 3 });
  await page.keyboard.press('Control+c');
  expect((await copied(page)).trim()).toBe(url('SECOND-SECRET'));
});

test('copying several rows copies each URL as a whole', async ({ app, page }) => {
  await app.heading.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const text = await copied(page);
  const found = ['FIRST-SECRET', 'SECOND-SECRET', 'user:PASS-SECRET@', 'Plain'].map((part) => text.indexOf(part));
  expect(found).not.toContain(-1);
  expect(text).not.toContain('…');
});

test('copying a part of a masked URL copies what is selected', async ({ app, page }) => {
  await app
    .row('First')
    .getByText(MASKED)
    .evaluate((element) => {
      const host = element.querySelector('b') ?? element;
      getSelection()?.setBaseAndExtent(host, 0, element, element.childNodes.length);
    });
  await page.keyboard.press('Control+c');
  expect(await copied(page)).toBe(MASKED.slice(8));
});
