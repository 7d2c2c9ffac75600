// The data in the tab's storage is damaged, huge or of another script.
import type { ConsoleMessage } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';
const WARNING = "warning: The mock's stored data could not be read in full. What could not be read was dropped.";

const printed = (messages: ConsoleMessage[]) => messages.map((message) => `${message.type()}: ${message.text()}`);

test('a damaged snapshot of the mock in the page is dropped, and said so', async ({ app, page, guard }) => {
  const messages = guard.disable();
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
  for (const damaged of ['{', '{"format":"webhook-settings mock 3"}', '\u0000', 'null']) {
    await page.evaluate((text) => sessionStorage.setItem('webhook-settings:mock:/', text), damaged);
    messages.length = 0;
    await app.open(LIST);
    await expect(app.rows).toHaveCount(12);
    expect(printed(messages).filter((line) => !line.includes('Playwright'))).toEqual([WARNING]);
    await app.link('Demo server').click();
    await expect(page.getByText('Its stored data could not be read in full.')).toBeVisible();
  }
});

test('preferences, drafts and scenarios that are malformed or huge don’t stop the app', async ({ app, page }) => {
  const huge = 'x'.repeat(1_000_000);
  for (const text of ['%%%', '{"a":', huge, 'theme=evil&density=[]&language=../..', '\u0000']) {
    await page.addInitScript(
      ([text]) => {
        localStorage.setItem('webhook-settings:preferences', text);
        sessionStorage.setItem('webhook-settings:draft:||new', text);
      },
      [text] as const,
    );
    await app.open(`${LIST}/new`);
    await expect(app.name).toBeVisible();
    await app.open(LIST);
    await expect(app.rows).toHaveCount(12);
  }
  await app.open(`${LIST}?mock=${encodeURIComponent(`,,${'many:'.repeat(1000)}`)}`);
  await expect(app.heading).toContainText('The demo server does not know the scenario');
});
