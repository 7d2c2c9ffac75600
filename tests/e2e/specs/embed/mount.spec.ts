import { expect, test } from '../../support/host-page-fixtures.ts';

const SAMPLES = 13;

test('mounting renders into a shadow root, emits `ready` and changes nothing else', async ({ host, page }) => {
  await host.open();
  const before = await page.evaluate(() => [
    document.head.outerHTML,
    document.title,
    history.length,
    Object.keys(localStorage),
    location.href,
  ]);
  const received = await page.evaluateHandle(() => {
    const received: string[] = [];
    document.addEventListener('ready', (event) => received.push(`${event.type} at ${(event.target as Element).id}`));
    return received;
  });
  const handle = await host.mount({ mock: true });
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);
  expect(await received.jsonValue()).toEqual(['ready at target']);
  const after = await page.evaluate(() => [
    document.head.outerHTML,
    document.title,
    history.length,
    Object.keys(localStorage),
    location.href,
  ]);
  expect(after).toEqual(before);
  await handle.evaluate((handle) => handle.destroy());
  await expect(page.getByRole('row')).toHaveCount(0);
  // The target then shows the host's content again, and can have another instance.
  await page.evaluate(() => document.querySelector('#target')!.append('The page again'));
  await expect(page.getByText('The page again')).toBeVisible();
  await host.mount({ mock: true });
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);
});

test('`ready` rejects, and nothing is rendered, if the instance is destroyed before', async ({ host, page }) => {
  await host.open();
  const name = await (await host.load()).evaluate(async ({ mount }) => {
    const target = document.querySelector('#target')!;
    const handle = mount(target, { mock: true });
    handle.destroy();
    handle.destroy();
    const second = mount(target, { mock: true });
    await second.ready;
    return handle.ready.catch((error: Error) => error.name);
  });
  expect(name).toBe('AbortError');
  await expect(page.getByRole('table')).toHaveCount(1);
});

test('a failed load can be retried', async ({ guard, host, page }) => {
  await host.open();
  guard.disable();
  await page.route(/webhook-settings\.wasm$/, (route) => route.abort());
  const received = await (await host.load()).evaluate(async ({ mount }) => {
    const target = document.querySelector('#target')!;
    const received: unknown[] = [];
    target.addEventListener('failure', (event) =>
      received.push((event as CustomEvent<{ fatal: boolean }>).detail.fatal),
    );
    await mount(target, { mock: true }).ready.catch((error: Error) => received.push(error.name));
    return received;
  });
  expect(received).toEqual([false, 'TypeError']);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/webhook-settings\.wasm$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);
});

test('mounting works in targets that already have a shadow root or can’t have one', async ({ host, page }) => {
  await host.open({
    body: '<div id="target"></div><p id="taken"></p><table><tbody><tr><td id="cell"></td></tr></tbody></table>',
  });
  await (await host.load()).evaluate(async ({ mount }) => {
    const taken = document.querySelector('#taken')!;
    taken.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    await Promise.all([
      mount(taken, { mock: 'many:2' }).ready,
      mount(document.querySelector('#cell')!, { mock: 'many:3' }).ready,
    ]);
  });
  await expect(page.locator('#taken').getByRole('row')).toHaveCount(3);
  await expect(page.locator('#cell').getByRole('row')).toHaveCount(4);
  await expect(page.locator('#taken > div')).toHaveCount(1);
});

test('two instances have separate backends, languages and themes, and share a runtime', async ({ host, page }) => {
  await host.open({ body: '<div id="target"></div><div id="other"></div>' });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await host.mount({ mock: 'many:2', locale: 'de', theme: 'dark' });
  await (await host.load()).evaluate(
    ({ mount }) => mount(document.querySelector('#other')!, { mock: 'many:5', locale: 'ar', theme: 'light' }).ready,
  );
  await expect(page.locator('#target').getByRole('row')).toHaveCount(3);
  await expect(page.locator('#other').getByRole('row')).toHaveCount(6);
  await expect(page.locator('#other .webhooks-frame')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('#target .webhooks-frame')).toHaveAttribute('dir', 'ltr');
  const schemes = await page
    .locator('.webhook-settings')
    .evaluateAll((roots) => roots.map((root) => getComputedStyle(root).colorScheme));
  expect(schemes).toEqual(['dark', 'light']);
  for (const file of [
    '/pkg/webhook-settings.wasm',
    '/pkg/webhook-settings-mock.wasm',
    '/pkg/words/de.js',
    '/pkg/words/ar.js',
  ]) {
    expect(
      fetched.filter((path) => path === file),
      file,
    ).toHaveLength(1);
  }
  expect(fetched).not.toContain('/pkg/words/en.js');
});

test('language, theme and accent change at runtime without losing input', async ({ host, page }) => {
  await host.open();
  const handle = await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Kept');
  // The pointer is over the button, and would change its colour.
  await page.mouse.move(0, 0);
  await handle.evaluate((handle) =>
    handle.update({ locale: 'fr', theme: 'dark', appearance: { accent: 'rgb(0, 170, 119)' } }),
  );
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouveau webhook');
  await expect(page.getByRole('textbox').first()).toHaveValue('Kept');
  await expect(page.locator('.button-primary').first()).toHaveCSS('background-color', 'rgb(0, 170, 119)');
  await handle.evaluate((handle) => handle.update({ appearance: undefined, locale: undefined }));
  await expect(page.locator('.button-primary').first()).not.toHaveCSS('background-color', 'rgb(0, 170, 119)');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Kept');
});
