import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

test.use({ viewport: { width: 1280, height: 500 } });

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const lastRow = (page: Page) => page.getByRole('rowheader').getByRole('link').nth(24);

test('a link opens a page at its top, and going back restores the list’s position', async ({ host, page }) => {
  await host.open();
  await host.mount({ mock: 'many:60', navigation: { basePath: '' } });
  await lastRow(page).click();
  await expect(page.getByRole('radiogroup', { name: 'State' })).toBeInViewport();
  await expect.poll(() => scrolled(page)).toBeLessThan(50);
  await page.goBack();
  await expect(lastRow(page)).toBeInViewport();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('26–50 of 60')).toBeAttached();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toBeInViewport();
});

test('navigation by the host does not scroll', async ({ host, page }) => {
  await host.open({
    body: '<canvas height="2000"></canvas><div id="target"></div><canvas height="2000"></canvas>',
    at: '/',
  });
  const handle = await host.mount({ mock: true });
  await handle.evaluate((handle) => handle.navigate('/new'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New webhook');
  expect(await scrolled(page)).toBe(0);
});
