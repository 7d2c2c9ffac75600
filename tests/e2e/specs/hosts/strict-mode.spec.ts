import { expect, test } from '../../support/host-app.ts';

test.use({ hostName: 'react in development' });

test('one instance is left after StrictMode mounts, destroys and mounts again', async ({ host, page }) => {
  await page.addInitScript(countFrames);
  await host.open();
  await host.link('Webhooks').click();
  await expect(host.list.rows).toHaveCount(12);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'frames seen'))).toBe(2);
  await expect(host.instances).toHaveCount(1);
});

/** Counts the instances that are ever rendered into a shadow root, however briefly. */
function countFrames(): void {
  Object.assign(globalThis, { 'frames seen': 0 });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const frames = added.filter((node) => node instanceof Element && node.matches('.webhooks-frame'));
      Object.assign(globalThis, { 'frames seen': Reflect.get(globalThis, 'frames seen') + frames.length });
    });
    observer.observe(root, { childList: true });
    return root;
  };
}
