// The events of the settings must not be taken for those of the host page itself.
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const FORBIDDEN = `fetch: async () => new Response('{}', { status: 403 })`;

test('a failed request does not reach the host’s error reporting', async ({ host, page }) => {
  await host.open({
    script: `
      globalThis.reported = [];
      window.onerror = (event) => void globalThis.reported.push(String(event));
      window.addEventListener('error', (event) => globalThis.reported.push(event.type), true);
      document.body.onerror = window.onerror;
      document.getElementById('target').onerror = window.onerror;
      ${mountWith(`mock: false, ${FORBIDDEN}`)}`,
  });
  await expect(page.getByRole('alert')).toBeVisible();
  const failures = page.evaluate(() => globalThis.received.filter(({ name }) => name === 'failure'));
  expect((await failures).map(({ detail }) => detail.operation)).toEqual(['list']);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'reported') as string[])).toEqual([]);
});

test('`on` calls a listener with the events of its name, until it is removed', async ({ host, page }) => {
  await host.open();
  const paths = await (await host.load()).evaluate(async ({ mount }) => {
    const handle = mount(document.querySelector('#target')!, { mock: true });
    const paths: string[] = [];
    const stop = handle.on('navigate', ({ detail }) => paths.push(detail.path));
    await new Promise((resolve) => handle.on('ready', resolve));
    const next = () => new Promise((resolve) => handle.on('navigate', resolve));
    let arrived = next();
    handle.navigate('/new');
    await arrived;
    stop();
    arrived = next();
    handle.navigate('/');
    await arrived;
    return paths;
  });
  expect(paths).toEqual(['/new']);
  await expect(page.getByRole('row')).toHaveCount(13);
});
