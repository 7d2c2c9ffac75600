import { expect, test } from '../../support/host-page-fixtures.ts';

test.beforeEach(async ({ host }) => {
  await host.open({
    body: `
      <div id="first"><webhook-settings mock="many:3" page-size="2"></webhook-settings></div>
      <div id="second"></div>`,
  });
});

const define = async ({ defineElement }: typeof import('webhook-settings')) => {
  defineElement();
  await document.querySelector('webhook-settings')!.ready;
};

test('an element that is defined late uses the properties and attributes that were set before', async ({
  host,
  page,
}) => {
  await page.evaluate(() =>
    Object.assign(document.querySelector('webhook-settings')!, { locale: 'de', permissions: { write: false } }),
  );
  await (await host.load()).evaluate(define);
  await expect(page.getByRole('row')).toHaveCount(3);
  expect(
    await page.locator('webhook-settings').evaluate((element) => ({ ...element, own: Object.keys(element) })),
  ).not.toHaveProperty('permissions');
  expect(
    await page
      .locator('webhook-settings')
      .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => element.locale),
  ).toBe('de');
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('lang', 'de');
});

test('changes of properties and attributes apply, and an unset property falls back to its attribute', async ({
  host,
  page,
}) => {
  await (await host.load()).evaluate(define);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page
    .locator('webhook-settings')
    .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => (element.pageSize = 10));
  await expect(page.getByRole('row')).toHaveCount(4);
  await page
    .locator('webhook-settings')
    .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => (element.pageSize = undefined));
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.locator('webhook-settings').evaluate((element) => element.setAttribute('theme', 'dark'));
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('data-webhooks-theme', 'dark');
  const wrong = page.locator('webhook-settings').evaluate((element) => Object.assign(element, { theme: 'blue' }));
  await expect(wrong).rejects.toThrow('"theme"');
});

test('moving the element keeps its input, removing it destroys the settings, and adding it again mounts them', async ({
  host,
  page,
}) => {
  await (await host.load()).evaluate(define);
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Moved along');
  await page.evaluate(() => document.querySelector('#second')!.append(document.querySelector('webhook-settings')!));
  await expect(page.locator('#second').getByRole('textbox', { name: 'Name' })).toHaveValue('Moved along');
  const element = await page.locator('webhook-settings').elementHandle();
  await element!.evaluate(async (element) => {
    element.remove();
    await Promise.resolve();
  });
  expect(await element!.evaluate((element) => element.shadowRoot!.querySelectorAll('.webhook-settings').length)).toBe(
    0,
  );
  await element!.evaluate((element) => document.body.append(element));
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('the element has the methods and events of the handle', async ({ host, page }) => {
  await (await host.load()).evaluate(define);
  const received = await page.evaluateHandle(() => {
    const received: string[] = [];
    document.addEventListener('navigate', (event) =>
      received.push((event as CustomEvent<{ path: string; title: string }>).detail.path),
    );
    return received;
  });
  await page
    .locator('webhook-settings')
    .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => element.navigate('/new'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  expect(await received.jsonValue()).toEqual(['/new']);
  const isDirty = () =>
    page
      .locator('webhook-settings')
      .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => element.isDirty());
  expect(await isDirty()).toBe(false);
  await page.getByRole('textbox', { name: 'Name' }).fill('x');
  expect(await isDirty()).toBe(true);
});
