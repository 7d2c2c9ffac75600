// Files of the app that are not those of its release: a proxy, a cache or an attacker has changed them.
import { readdirSync } from 'node:fs';
import { RELEASE } from '../../support/app-server.ts';
import { expect, test } from '../../support/fixtures.ts';

const fileOf = (ending: string) => {
  const name = readdirSync(RELEASE).find((name) => name.startsWith('webhook-settings-app-') && name.endsWith(ending));
  if (name === undefined) throw new Error(`The release has no file with the ending ${ending}.`);
  return name;
};

test('altered glue of the app is not run', async ({ app, page, guard }) => {
  const messages = guard.disable();
  app.files.edit(fileOf('.js'), (text) => `globalThis.evil = true;${text}`);
  await page.goto(`${app.origin}/settings/webhooks`);
  await expect(app.heading).toHaveText('The app could not be started');
  expect(await page.evaluate(() => 'evil' in globalThis)).toBe(false);
  expect(messages.map((message) => message.text()).join()).toContain('integrity');
});

// The smallest wasm there is.
const body = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test('altered wasm of the app is not run', async ({ app, page, guard }) => {
  guard.disable();
  await page.route(`**/${fileOf('.wasm')}`, (route) => route.fulfill({ contentType: 'application/wasm', body }));
  await page.goto(`${app.origin}/settings/webhooks`);
  await expect(app.heading).toHaveText('The app could not be started');
});

test('an altered lazy part of the app is not run', async ({ app, page, guard }) => {
  const messages = guard.disable();
  const answer = { contentType: 'application/wasm', body };
  await page.route('**/webhook-settings-lazy-*.wasm', (route) => route.fulfill(answer));
  await page.goto(`${app.origin}/settings/webhooks`);
  await app.link('New').click();
  await expect(app.alert).toContainText('Part of the app could not be loaded');
  expect(messages.map((message) => message.text()).join()).toContain('integrity');
});

for (const ending of ['boot', 'head'])
  test(`altered ${ending} script of the app is not run`, async ({ app, page, guard }) => {
    guard.disable();
    const name = readdirSync(RELEASE).find((name) => name.startsWith(`${ending}-`) && name.endsWith('.js'));
    app.files.edit(name as string, (text) => `globalThis.evil = true;${text}`);
    await page.goto(`${app.origin}/settings/webhooks`);
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => 'evil' in globalThis)).toBe(false);
  });
