// What frameworks set for an option that is not given: null, undefined, and in Vue an empty text, 0 or false.
import type { Page } from '@playwright/test';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const NAMES = [
  'apiBase',
  'fetch',
  'getAccessToken',
  'permissions',
  'locale',
  'theme',
  'font',
  'appearance',
  'eventTypes',
  'pageSize',
  'chrome',
  'navigation',
  'shortcuts',
  'readOnly',
  'wasmUrl',
  'lazyWasmUrl',
  'acceptPrivateTargets',
];

const open = (host: { open(content: object): Promise<void> }, attributes = 'mock') =>
  host.open({
    script: "import '@/element.js'; await document.querySelector('webhook-settings').ready;",
    body: `<webhook-settings ${attributes}></webhook-settings>`,
  });

/** Sets a property as Vue does: by the type of its current value. See `patchDOMProp` in Vue's sources. */
async function setAsVueDoes(page: Page, name: string, value: unknown): Promise<void> {
  await page.locator('webhook-settings').evaluate(
    (element, [name, value]) => {
      const type = typeof Reflect.get(element, name);
      let [set, isRemoved] = [value, false];
      if (value === '' || value === undefined || value === null) {
        if (type === 'boolean') set = value === '';
        else if (value !== '' && type === 'string') [set, isRemoved] = ['', true];
        else if (type === 'number') [set, isRemoved] = [0, true];
      }
      Object.assign(element, { [name]: set });
      if (isRemoved) element.removeAttribute(name);
    },
    [name, value] as [string, unknown],
  );
}

for (const nothing of [null, undefined]) {
  test(`every property takes ${nothing} as not given`, async ({ host, page }) => {
    await open(host, 'mock locale="de" page-size="5"');
    await page.locator('webhook-settings').evaluate(
      (element, [names, nothing]) => {
        for (const name of names) Object.assign(element, { [name]: nothing });
      },
      [NAMES, nothing] as [string[], null | undefined],
    );
    await expect(page.getByRole('row')).toHaveCount(6);
    await expect(page.locator('.webhooks-frame')).toHaveAttribute('lang', 'de');
  });

  test(`mount and update take ${nothing} as not given`, async ({ host, page }) => {
    const options = Object.fromEntries(NAMES.map((name) => [name, nothing]));
    await host.open({ script: mountWith(nothing === null ? `...${JSON.stringify(options)}` : '') });
    await expect(page.getByRole('row')).toHaveCount(13);
    await page.evaluate(() => globalThis.handle.update({ locale: 'fr', pageSize: 5 }));
    await expect(page.getByRole('row')).toHaveCount(6);
    await page.evaluate(
      ([names, nothing]) => {
        const absent = Object.fromEntries(names.map((name) => [name, nothing]));
        globalThis.handle.update({
          ...absent,
          permissions: { view: nothing, write: nothing },
          appearance: { accent: nothing },
        });
      },
      [NAMES, nothing] as [string[], null | undefined],
    );
    await expect(page.getByRole('row')).toHaveCount(13);
    await expect(page.locator('.webhooks-frame')).toHaveAttribute('lang', 'en-GB');
  });
}

test('properties that Vue sets back to undefined have their defaults', async ({ host, page }) => {
  await open(host, '');
  const frame = page.locator('.webhooks-frame');
  await setAsVueDoes(page, 'mock', 'many:9');
  await setAsVueDoes(page, 'locale', 'de');
  await setAsVueDoes(page, 'theme', 'dark');
  await setAsVueDoes(page, 'chrome', 'full');
  await setAsVueDoes(page, 'pageSize', 4);
  await setAsVueDoes(page, 'readOnly', true);
  await expect(frame).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('row')).toHaveCount(5);
  for (const name of ['locale', 'theme', 'chrome', 'pageSize', 'readOnly']) await setAsVueDoes(page, name, undefined);
  await expect(frame).toHaveAttribute('lang', 'en-GB');
  await expect(frame).toHaveAttribute('data-webhooks-theme', '');
  await expect(page.getByRole('row')).toHaveCount(10);
  await expect(page.getByRole('link', { name: 'New', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Preferences' })).toHaveCount(0);
  await setAsVueDoes(page, 'mock', undefined);
  await expect(page.getByLabel('Access token'), 'there is no mock any more').toBeVisible();
});

test('an attribute without a value in Vue’s template is a flag', async ({ host, page }) => {
  await open(host, '');
  await setAsVueDoes(page, 'mock', '');
  await setAsVueDoes(page, 'readOnly', '');
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
});
