// A bundler that has not copied the wasm of the package: the page says so, and what to add.
import { expect, test } from '../../support/host-page-fixtures.ts';

const MOUNT = `
import { mount } from '@/index.js';
mount(document.getElementById('target'), { mock: true }).ready.catch(() => undefined);`;

const MOUNT_WITH_MOCK = `
import { mount } from '@/index.js';
import { createMock } from '@/mock.js';
mount(document.getElementById('target'), { mock: createMock() }).ready.catch(() => undefined);`;

for (const [what, answer] of Object.entries({
  'no file': { status: 404, body: 'Not found' },
  'the page of the host’s router': { status: 200, contentType: 'text/html', body: '<!doctype html>' },
})) {
  test(`in place of the wasm there is ${what}: the message names what each bundler needs`, async ({
    guard,
    host,
    page,
  }) => {
    guard.disable();
    await page.route('**/webhook-settings.wasm', (route) => route.fulfill(answer));
    await host.open({ script: MOUNT });
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('importMetaAssets() of @web/rollup-plugin-import-meta-assets');
    for (const word of ['esbuild', 'wasmUrl', 'optimizeDeps']) await expect(alert).toContainText(word);
  });

  for (const [whose, script] of Object.entries({ 'its own': MOUNT, 'the host’s': MOUNT_WITH_MOCK }))
    test(`in place of the wasm of ${whose} mock there is ${what}: the message names the file and what helps`, async ({
      guard,
      host,
      page,
    }) => {
      guard.disable();
      await page.route('**/webhook-settings-mock.wasm', (route) => route.fulfill(answer));
      await host.open({ script });
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(`it answered with ${answer.status === 200 ? 'a web page' : answer.status}`);
      for (const word of ['webhook-settings-mock.wasm', 'wasmUrl', 'optimizeDeps'])
        await expect(alert).toContainText(word);
    });
}
