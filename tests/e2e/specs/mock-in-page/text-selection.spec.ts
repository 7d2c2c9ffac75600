import type { Locator } from '@playwright/test';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Payments release';

test('a triple click selects a value without the text around it', async ({ app, page }) => {
  needs('countClicks');
  const selected = async (element: Locator): Promise<string> => {
    await element.click({ clickCount: 3 });
    return page.evaluate(() => String(getSelection()).trim());
  };
  await app.open('/settings/webhooks');
  const url = 'https://payments.northwind.example/v2/holds/reviewed';
  expect(await selected(app.row(NAME).getByText(url))).toBe(url);
  await expect(app.heading, 'the click does not open the row').toHaveText('Webhooks');
  await app.link(NAME).click();
  // The URL changes after the page.
  await expect(app.heading).toHaveText(NAME);
  const id = page.url().split('/').at(-1) ?? '';
  expect(await selected(page.getByText(id, { exact: true }))).toBe(id);
});
