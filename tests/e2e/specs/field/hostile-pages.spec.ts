// Host pages that change what all scripts share.
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

/** What the host page does before the settings are imported. */
const PAGES: Record<string, string> = {
  'frozen prototypes': `
    for (const { prototype } of [Object, Array, Function, Promise, Map, Set, Error, String])
      Object.freeze(prototype);`,
  'polluted prototypes': `
    Object.prototype.polluted = { evil: true };
    Object.prototype.mock = 'no-such-scenario';
    Object.prototype.get = () => { throw new Error('polluted'); };
    Array.prototype.polluted = () => 'evil';
    Array.prototype.last = function () { return this.at(-1); };
    Function.prototype.polluted = 1;`,
  'a Promise of its own': `
    const Native = Promise;
    globalThis.Promise = class ZoneAwarePromise extends Native {};
    globalThis.Promise.prototype.then = function (...given) { return Native.prototype.then.apply(this, given); };`,
  'a fetch of its own': `
    const native = fetch;
    globalThis.fetch = async function (...given) { return native.apply(globalThis, given); };`,
};

for (const [what, script] of Object.entries(PAGES)) {
  test(`the settings work in a page with ${what}`, async ({ host, page, webhooks }) => {
    const mounting = mountWith().replace(`import { mount } from '@/index.js';`, '');
    await host.open({ script: `${script}\nconst { mount } = await import('@/index.js');\n${mounting}` });
    await expect(webhooks.list.rows).toHaveCount(12);
    await webhooks.list.new.click();
    await webhooks.form.fill({ name: 'Mine', event: 'Case created', url: 'https://hooks.example.com/' });
    await webhooks.form.create.click();
    await expect(webhooks.list.row('Mine')).toBeVisible();
    expect(await page.evaluate(() => globalThis.received.filter(({ name }) => name === 'failure'))).toEqual([]);
  });
}
