import { allNeed } from '../../support/capabilities.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

allNeed('readClipboard');
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const MASKED = 'https://bridge.northwind.example/alerts?channel=…';
const WHOLE = 'https://bridge.northwind.example/alerts?channel=compliance';

test('copying a masked URL from the list in a shadow tree copies the whole', async ({ host, page }) => {
  await host.open();
  await host.mount({ mock: true });
  await expect(page.getByRole('switch').first()).toBeVisible();
  await page.getByText(MASKED, { exact: true }).click({ clickCount: 3 });
  await page.keyboard.press('Control+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(WHOLE);
});

test('copying elsewhere on the host page copies what is selected', async ({ host, page }) => {
  await host.open({ body: `<p id="own">${MASKED}</p><div id="target"></div>`, at: '/' });
  await host.mount({ mock: true });
  await expect(page.getByText(MASKED, { exact: true })).toHaveCount(2);
  await page.locator('#own').click({ clickCount: 3 });
  await page.keyboard.press('Control+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(MASKED);
});
