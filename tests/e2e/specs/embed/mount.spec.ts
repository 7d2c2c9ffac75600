import { expect, test } from '../../support/host-fixtures.ts';

const SAMPLES = 13;

test('draws into a shadow root, tells that it is ready, and leaves the page alone', async ({ host, page }) => {
  await host.open();
  const before = await page.evaluate(() => [
    document.head.outerHTML,
    document.title,
    history.length,
    Object.keys(localStorage),
    location.href,
  ]);
  const heard = await page.evaluateHandle(() => {
    const heard: string[] = [];
    document.addEventListener('ready', (event) => heard.push(`${event.type} at ${(event.target as Element).id}`));
    return heard;
  });
  const handle = await host.mount({ mock: true });
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);
  expect(await heard.jsonValue()).toEqual(['ready at target']);
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
  // What the page puts there afterwards is seen, and so is another instance.
  await page.evaluate(() => document.querySelector('#target')!.append('The page again'));
  await expect(page.getByText('The page again')).toBeVisible();
  await host.mount({ mock: true });
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);
});

test('destroyed before it is ready, nothing is drawn, and whoever waits is told', async ({ host, page }) => {
  await host.open();
  const said = await (await host.load()).evaluate(async ({ mount }) => {
    const target = document.querySelector('#target')!;
    const handle = mount(target, { mock: true });
    handle.destroy();
    handle.destroy();
    const second = mount(target, { mock: true });
    await second.ready;
    return handle.ready.catch((error: Error) => error.name);
  });
  expect(said).toBe('AbortError');
  await expect(page.getByRole('table')).toHaveCount(1);
});

test('what can not be loaded can be tried again', async ({ guard, host, page }) => {
  await host.open();
  guard.takeOver();
  await page.route(/webhook-settings\.wasm$/, (route) => route.abort());
  const heard = await (await host.load()).evaluate(async ({ mount }) => {
    const target = document.querySelector('#target')!;
    const heard: unknown[] = [];
    target.addEventListener('error', (event) => heard.push((event as CustomEvent<{ fatal: boolean }>).detail.fatal));
    await mount(target, { mock: true }).ready.catch((error: Error) => heard.push(error.name));
    return heard;
  });
  expect(heard).toEqual([false, 'TypeError']);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/webhook-settings\.wasm$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('row')).toHaveCount(SAMPLES);
});

test('the element beside a target that has a shadow root of its own, or can have none', async ({ host, page }) => {
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

test('two instances have backends, languages and themes of their own, and one runtime', async ({ host, page }) => {
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

test('options are changed while it runs, and nothing typed is lost', async ({ host, page }) => {
  await host.open();
  const handle = await host.mount({ mock: true });
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Kept');
  // The button is where the link was.
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
