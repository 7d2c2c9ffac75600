// Shortcuts of the host page and keys that are typed in the settings: the README's listener tells them apart.
import { example } from '../../support/examples.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

test('the listener of the README ignores keys that are typed in the settings', async ({ host, page }) => {
  await host.open({
    script: `
      ${example('shortcuts.js')}
      ${mountWith()}`,
  });
  const composed = () => page.evaluate(() => Reflect.get(globalThis, 'composed') as number);
  await page.keyboard.press('c');
  expect(await composed()).toBe(1);
  await page.getByRole('link', { name: 'New', exact: true }).focus();
  await page.keyboard.press('c');
  expect(await composed()).toBe(2);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).pressSequentially('cc');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('c');
  expect(await composed()).toBe(2);
});
