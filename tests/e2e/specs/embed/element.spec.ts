import { expect, test } from '../../support/host-fixtures.ts';

test.beforeEach(async ({ host }) => {
  await host.open({
    body:
      '<div id="first"><webhook-settings mock="many:3" page-size="2"></webhook-settings></div>' +
      '<div id="second"></div>',
  });
});

const define = async ({ defineElement }: typeof import('webhook-settings')) => {
  defineElement();
  await document.querySelector('webhook-settings')!.ready;
};

test('an element that is defined late takes what was set before, and its attributes', async ({ host, page }) => {
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

test('properties and attributes are followed, and a property that is taken back leaves the attribute', async ({
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

test('moved in the document, it keeps what is typed; taken out of it, it ends; put back, it begins anew', async ({
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

test('its methods and events are those of the handle', async ({ host, page }) => {
  await (await host.load()).evaluate(define);
  const heard = await page.evaluateHandle(() => {
    const heard: string[] = [];
    document.addEventListener('navigate', (event) =>
      heard.push((event as CustomEvent<{ path: string; title: string }>).detail.path),
    );
    return heard;
  });
  await page
    .locator('webhook-settings')
    .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => element.navigate('/new'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  expect(await heard.jsonValue()).toEqual(['/new']);
  const isDirty = () =>
    page
      .locator('webhook-settings')
      .evaluate((element: HTMLElementTagNameMap['webhook-settings']) => element.isDirty());
  expect(await isDirty()).toBe(false);
  await page.getByRole('textbox', { name: 'Name' }).fill('x');
  expect(await isDirty()).toBe(true);
});
