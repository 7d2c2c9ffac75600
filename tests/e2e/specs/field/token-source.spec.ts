// A host page whose `getAccessToken` fails: the console names the failure, and the user can continue.
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const MISTAKES: Record<string, [option: string, message: string]> = {
  throws: ['() => { throw new TypeError("secret-1"); }', 'has failed with TypeError'],
  rejects: ['async () => { throw new RangeError("secret-1"); }', 'has failed with RangeError'],
  'throws a text': ['() => { throw "secret-1"; }', 'has failed with a string'],
  'returns an object': ['async () => ({ token: "secret-1" })', "returned a object that can't be a token"],
  'returns two words': ['async () => "secret-1 secret-2"', "returned a string that can't be a token"],
};

for (const [what, [option, message]] of Object.entries(MISTAKES)) {
  test(`a source of tokens that ${what} is reported without values`, async ({ guard, host, page }) => {
    const messages = guard.disable();
    const ok = '{ webhook_notification_configurations: [], first: "/", self: "/", total_count: 0 }';
    await host.open({
      script: mountWith(`mock: false, getAccessToken: ${option}, fetch: async () => Response.json(${ok})`),
    });
    await expect(page.getByLabel('Access token')).toBeVisible();
    const printed = messages.map((message) => `${message.type()}: ${message.text()}`);
    expect(printed).toEqual([`error: getAccessToken ${message}, so the user is asked for a token.`]);
    const events = await page.evaluate(() => globalThis.received.filter(({ name }) => name === 'failure'));
    expect(events.map(({ detail }) => detail)).toEqual([
      {
        operation: null,
        status: null,
        identifier: null,
        message: `getAccessToken ${message}, so the user is asked for a token.`,
        fatal: false,
      },
    ]);
    await page.getByLabel('Access token').fill('typed');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('No webhooks yet')).toBeVisible();
  });
}

for (const nothing of ['null', 'undefined', '""']) {
  test(`a source of tokens that returns ${nothing} is no mistake`, async ({ host, page }) => {
    await host.open({
      script: mountWith(`mock: false, getAccessToken: async () => ${nothing}`),
    });
    await expect(page.getByLabel('Access token')).toBeVisible();
    expect(await page.evaluate(() => globalThis.received.filter(({ name }) => name === 'failure'))).toEqual([]);
  });
}
