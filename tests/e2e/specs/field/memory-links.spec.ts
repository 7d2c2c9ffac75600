// Links of settings whose path is kept in memory: a new tab shows the host page, whatever its router or its `<base>`.
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

/** A router by the fragment, which knows two pages. */
const ROUTER = `
  import { mount } from '@/index.js';
  const show = () => {
    const heading = { '#/settings': 'Settings', '': 'Home', '#': 'Home' }[location.hash] ?? 'Not found';
    document.querySelector('h2').textContent = heading;
  };
  addEventListener('hashchange', show);
  show();
  await mount(document.getElementById('target'), { mock: true }).ready;`;

const BODY = '<h2></h2><div id="target"></div>';

async function openInNewTab(page: Page, name: string, click: object): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name, exact: true }).click(click);
  const tab = await opening;
  await tab.waitForLoadState();
  return tab;
}

const CLICKS = { 'Ctrl+click': { modifiers: ['ControlOrMeta'] }, 'a middle click': { button: 'middle' } } as const;

for (const [what, click] of Object.entries(CLICKS)) {
  for (const name of ['New', 'Case intake']) {
    test(`${what} on ${name} opens the page of a router by fragment`, async ({ host, page }) => {
      await host.open({ script: ROUTER, body: BODY, at: '/#/settings' });
      const tab = await openInNewTab(page, name, click);
      await expect(tab.getByRole('heading', { level: 2 })).toHaveText('Settings');
      expect(tab.url()).toBe(page.url());
    });
  }
}

test('Ctrl+click opens the same page in spite of a `<base>`', async ({ host, page }) => {
  await host.open({ script: ROUTER, body: BODY, head: '<base href="/elsewhere/">', at: '/here?tab=2' });
  const tab = await openInNewTab(page, 'New', CLICKS['Ctrl+click']);
  expect(tab.url()).toBe(page.url());
});

test('a plain click navigates in memory, and the links follow a change of the navigation', async ({ host, page }) => {
  await host.open({ at: '/#/settings' });
  const handle = await host.mount({ mock: true });
  const create = page.getByRole('link', { name: 'New', exact: true });
  await handle.evaluate((handle) => handle.update({ navigation: { basePath: '/admin' } }));
  await expect(create).toHaveAttribute('href', '/admin/new');
  await handle.evaluate((handle) => handle.update({ navigation: 'memory' }));
  await expect(create).toHaveAttribute('href', page.url());
  await create.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  expect(page.url()).toBe(`${host.origin}/#/settings`);
});
