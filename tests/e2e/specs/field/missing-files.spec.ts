// A bundler that has not copied the wasm of the package: the page says so, and what to add.
import { expect, test } from '../../support/host-page-fixtures.ts';

const MOUNT = `
import { mount } from '@/index.js';
mount(document.getElementById('target'), { mock: true }).ready.catch(() => undefined);`;

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
}
