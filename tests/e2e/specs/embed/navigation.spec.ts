import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('navigation in memory does not change the URL', async ({ host, page }) => {
  await host.open({ at: '/page' });
  const handle = await host.mount({ mock: true });
  await handle.evaluate((handle) => handle.navigate('/new'));
  await expect(heading(page)).toHaveText('New webhook');
  await expect(page).toHaveURL(`${host.origin}/page`);
});

test('with a base path, URL and history follow, and the settings ask before unsaved changes are left', async ({
  host,
  page,
}) => {
  await host.open({ body: '<base href="/elsewhere/"><div id="target"></div>', at: '/admin/webhooks?page=2' });
  const handle = await host.mount({ mock: 'many:60', navigation: { basePath: '/admin/webhooks' } });
  const at = (path: string) => expect(page).toHaveURL(host.origin + path);
  await expect(page.getByText('26–50 of 60')).toBeVisible();
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await at('/admin/webhooks/new');
  await page.goBack();
  await expect(heading(page)).toHaveText('Webhooks');
  await at('/admin/webhooks?page=2');
  await page.goForward();
  await page.getByRole('textbox', { name: 'Name' }).fill('Unsaved');
  await page.evaluate(() => history.back());
  await expect(page.getByRole('dialog')).toBeVisible();
  await at('/admin/webhooks/new');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Unsaved');
  await page.evaluate(() => history.back());
  await page.getByRole('dialog').getByRole('button', { name: 'Leave and discard' }).click();
  await at('/admin/webhooks?page=2');
  await expect(heading(page)).toHaveText('Webhooks');
  expect(await handle.evaluate((handle) => handle.isDirty())).toBe(false);
});

test('with the host’s router, the settings go only where the host navigates', async ({ host, page }) => {
  await host.open();
  const driver = await (await host.load()).evaluateHandle(async ({ mount }) => {
    const requested: [string, boolean][] = [];
    const onNavigate = (path: string, { replace }: { replace: boolean }) => void requested.push([path, replace]);
    const handle = mount(document.querySelector('#target')!, {
      mock: true,
      navigation: { path: '/', onNavigate, basePath: '/hooks' },
    });
    await handle.ready;
    return { requested, go: (path: string) => handle.update({ navigation: { path, onNavigate, basePath: '/hooks' } }) };
  });
  await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveAttribute('href', '/hooks/new');
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expect.poll(() => driver.evaluate(({ requested }) => requested)).toEqual([['/new', false]]);
  await expect(heading(page)).toHaveText('Webhooks');
  await driver.evaluate(({ go }) => go('/new'));
  await expect(heading(page)).toHaveText('New webhook');
});

test('changing `chrome` keeps the page and its input', async ({ host, page }) => {
  await host.open({ at: '/admin/new' });
  const handle = await host.mount({ mock: true, navigation: { basePath: '/admin' } });
  await page.getByRole('textbox', { name: 'Name' }).fill('Kept');
  await handle.evaluate((handle) => handle.update({ chrome: 'full' }));
  await expect(page).toHaveURL(`${host.origin}/admin/settings/webhooks/new`);
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Kept');
  await handle.evaluate((handle) => handle.update({ chrome: 'none' }));
  await expect(page).toHaveURL(`${host.origin}/admin/new`);
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Kept');
});

test('changing `navigation` keeps the page and its input', async ({ host, page }) => {
  await host.open({ at: '/admin' });
  const handle = await host.mount({ mock: true });
  await handle.evaluate((handle) => handle.navigate('/new'));
  await page.getByRole('textbox', { name: 'Name' }).fill('Kept');
  const driven = { path: '/new', basePath: '/hooks' };
  await handle.evaluate(
    (handle, given) => handle.update({ navigation: { ...given, onNavigate: () => undefined } }),
    driven,
  );
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Kept');
  await handle.evaluate((handle) => handle.update({ navigation: 'memory' }));
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Kept');
});
