import type { HostPage } from '../../support/host-page.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

/** The ways to store the current path, and the URL that each shows for a path. */
const WAYS: [name: string, mount: (host: HostPage) => Promise<unknown>, address: (path: string) => string][] = [
  ['in memory', (host) => host.mount({ mock: 'many:60' }), () => '/'],
  ['in the browser’s history', (host) => host.mount({ mock: 'many:60', navigation: { basePath: '' } }), (path) => path],
  [
    'in the host’s router',
    async (host) =>
      (await host.load()).evaluate(async ({ mount }) => {
        const navigation = () => ({
          path: location.pathname + location.search,
          onNavigate: (path: string, { replace }: { replace: boolean }) => {
            history[replace ? 'replaceState' : 'pushState'](null, '', path);
            handle.update({ navigation: navigation() });
          },
        });
        const handle = mount(document.querySelector('#target')!, { mock: 'many:60', navigation: navigation() });
        addEventListener('popstate', () => handle.update({ navigation: navigation() }));
        await handle.ready;
      }),
    (path) => path,
  ],
];

for (const [name, mount, address] of WAYS) {
  test(`paging and the back link work with the path ${name}`, async ({ host, page }) => {
    await host.open();
    await mount(host);
    const at = (path: string) => expect(page).toHaveURL(host.origin + address(path));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(page.getByText('1–25 of 60')).toBeVisible();
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByText('26–50 of 60')).toBeVisible();
    await expect(heading).toBeInViewport();
    await at('/?page=2');
    await page.getByRole('rowheader').getByRole('link').nth(20).click();
    await expect(page.getByRole('radiogroup', { name: 'State' })).toBeVisible();
    await expect(heading).toBeInViewport();
    await page.getByRole('link', { name: 'Back to webhooks' }).click();
    await expect(page.getByText('26–50 of 60')).toBeVisible();
    await at('/?page=2');
    await page.getByRole('link', { name: 'Previous' }).click();
    await expect(page.getByText('1–25 of 60')).toBeVisible();
    await at('/');
  });
}

test('another page size leaves out no row that the earlier pages had', async ({ host, page }) => {
  await host.open();
  const handle = await host.mount({ mock: 'many:60' });
  await expect(page.getByText('1–25 of 60')).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('26–50 of 60')).toBeVisible();
  await handle.evaluate((handle) => handle.update({ pageSize: 20 }));
  await expect(page.getByText('21–40 of 60')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(20);
});
