// Two copies of the package on one page, as two bundles bring them along.
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

type Package = typeof import('webhook-settings');

/** Serves another copy of the package under `/copy/`, as if it were of this version. */
async function serveCopy(page: Page, version?: string): Promise<void> {
  await page.route('**/copy/**', async (route) => {
    const url = route.request().url().replace('/copy/', '/pkg/');
    const response = await route.fetch({ url });
    if (version === undefined || !url.endsWith('.js')) return route.fulfill({ response });
    const body = (await response.text()).replace(/(["'`])0\.1\.0\1/g, JSON.stringify(version));
    return route.fulfill({ response, body });
  });
}

const copy = (page: Page) => page.evaluateHandle(async (entry) => (await import(entry)) as Package, '/copy/index.js');

test('mounting where another copy is mounted throws the error that one copy throws', async ({ host, page }) => {
  await serveCopy(page);
  await host.open();
  await host.mount({ mock: true });
  const mounting = (await copy(page)).evaluate(({ mount }) => void mount(document.querySelector('#target')!));
  await expect(mounting).rejects.toThrow('TypeError: This element has webhook settings already');
  await expect(page.getByRole('row')).toHaveCount(13);
});

test('a copy mounts where another one was mounted before, in the same shadow root', async ({ host, page }) => {
  await serveCopy(page);
  await host.open();
  const handle = await host.mount({ mock: true });
  await handle.evaluate((handle) => handle.destroy());
  await (await copy(page)).evaluate(({ mount }) => mount(document.querySelector('#target')!, { mock: 'many:3' }).ready);
  await expect(page.getByRole('row')).toHaveCount(4);
  expect(await page.locator('#target').evaluate((target) => target.childElementCount)).toBe(0);
});

test('two copies of one version work beside each other without a word', async ({ host, page }) => {
  await serveCopy(page);
  await host.open({ body: '<div id="target"></div><div id="other"></div><webhook-settings mock></webhook-settings>' });
  await host.mount({ mock: 'many:2' });
  await (await copy(page)).evaluate(({ mount }) => mount(document.querySelector('#other')!, { mock: 'many:3' }).ready);
  await (await host.load()).evaluate(({ defineElement }) => defineElement());
  await (await copy(page)).evaluate(({ defineElement }) => defineElement());
  await expect(page.getByRole('table')).toHaveCount(3);
});

test('copies of two versions are named on the console', async ({ guard, host, page }) => {
  const messages = guard.disable();
  await serveCopy(page, '0.2.0');
  await host.open({ body: '<webhook-settings mock></webhook-settings>' });
  await (await host.load()).evaluate(({ defineElement }) => defineElement());
  await (await copy(page)).evaluate(({ defineElement }) => {
    defineElement();
    defineElement();
  });
  await expect(page.getByRole('row')).toHaveCount(13);
  const texts = messages.map((message) => `${message.type()}: ${message.text()}`);
  expect(texts.filter((text) => text.includes('several versions'))).toEqual([
    expect.stringMatching(/^warning: .*0\.1\.0 and 0\.2\.0/),
  ]);
  expect(texts[1]).toBe(
    'warning: <webhook-settings> is not that of webhook-settings 0.2.0: 0.1.0 has registered it before.',
  );
});
