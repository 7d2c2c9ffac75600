// An embedded list on paper looks as that of the standalone app does.
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const DARK = [
  "theme: 'dark'",
  "theme: 'dark', chrome: 'full'",
  "appearance: { background: '#111', surface: '#222', text: '#eee' }",
];

for (const options of DARK) {
  test(`a dark list is printed on white, without controls: ${options}`, async ({ host, page }) => {
    await host.open({ script: mountWith(options) });
    await expect(page.getByRole('row')).toHaveCount(13);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('New', { exact: true })).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.locator('.button:visible, .side:visible')).toHaveCount(0);
    for (const part of ['.webhook-settings', '.page-header', '.table-frame'])
      await expect(page.locator(part), part).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('.webhook-settings')).toHaveCSS('color-scheme', 'light only');
    await expect(page.getByRole('rowheader').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('.page-header')).toHaveCSS('position', 'static');
    const cut = await page
      .locator('.url')
      .evaluateAll((urls) => urls.filter((url) => url.scrollWidth > url.clientWidth).length);
    expect(cut, 'URLs that are cut').toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByText('New', { exact: true })).toBeVisible();
  });
}
