import type { Page } from '@playwright/test';
import { expect, mountWith, test } from '../../support/host-fixtures.ts';
import type { HostPage } from '../../support/host-page.ts';

/** The targets: what is destroyed is in the one, what has to go on in the other. */
const BODY = '<div id="target"></div><div id="other"></div>';

const LIST = '/v2/notifications/configurations/webhook';

/** Opens a page with both instances, the first one with options of its own; `before` runs first. */
async function open(host: HostPage, options: string, before = ''): Promise<void> {
  const other = `
    globalThis.other = mount(document.getElementById('other'), { mock: 'many:3' });
    await globalThis.other.ready;
    globalThis.isSet = true;`;
  await host.open({
    body: BODY,
    script: `import { createMock } from '@/mock.js';\n${before}\n${mountWith(options)}\n${other}`,
  });
  await host.page.waitForFunction(() => Reflect.get(globalThis, 'isSet') === true);
}

/** The runtime is one for both: had it died, *Reload* would be all that is left. */
async function expectOtherWorks(page: Page): Promise<void> {
  // What is still under way for the one that is gone has come to its end by then.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
  await expect(page.locator('#target .webhook-settings')).toHaveCount(0);
  const other = page.locator('#other');
  await expect(other.getByRole('rowheader')).toHaveCount(3);
  await other.getByRole('link', { name: 'New', exact: true }).click();
  await other.getByLabel('Name', { exact: true }).fill('Still here');
  await expect(other.getByLabel('Name', { exact: true })).toHaveValue('Still here');
}

/** Fills in the form of the first instance. */
async function fillIn(page: Page): Promise<void> {
  const target = page.locator('#target');
  await target.getByRole('link', { name: 'New', exact: true }).click();
  await target.getByLabel('Name', { exact: true }).fill('Typed');
  await target
    .getByRole('listbox', { name: 'Event' })
    .getByRole('option', { name: 'Case created', exact: true })
    .click();
  await target.getByLabel('URL', { exact: true }).fill('https://hooks.example.com/');
}

const destroy = (page: Page) => page.evaluate(() => globalThis.handle.destroy());
const counted = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'count') as number);

/** Lets what was held back come now. */
const letGo = (page: Page) => page.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());

/** A `fetch` that asks the mock, but hands some requests to `held`; it counts those. Aborts are not heard. */
function fetchWith(isHeld: string, held: string): string {
  return `
    const mock = createMock();
    globalThis.count = 0;
    const waiting = new Promise((resolve) => (globalThis.letGo = resolve));
    globalThis.hostFetch = async (request) => {
      if (!(${isHeld})) return mock.fetch(request);
      globalThis.count += 1;
      ${held}
    };`;
}

const OWN_FETCH = 'mock: undefined, fetch: (request) => globalThis.hostFetch(request)';

test('while a token is waited for', async ({ host, page }) => {
  const before = `
    const mock = createMock();
    globalThis.count = 0;
    globalThis.hostFetch = (request) => mock.fetch(request);
    const waiting = new Promise((resolve) => (globalThis.letGo = () => resolve('late-token')));
    globalThis.token = () => ((globalThis.count += 1), waiting);`;
  await open(host, `${OWN_FETCH}, getAccessToken: () => globalThis.token()`, before);
  await expect.poll(() => counted(page)).toBe(1);
  await destroy(page);
  await letGo(page);
  await expectOtherWorks(page);
});

test('while the list is waited for', async ({ host, page }) => {
  await open(
    host,
    OWN_FETCH,
    fetchWith(
      `request.method === 'GET'`,
      `await waiting; return mock.fetch(new Request(location.origin + '${LIST}'));`,
    ),
  );
  await expect.poll(() => counted(page)).toBe(1);
  await destroy(page);
  await letGo(page);
  await expectOtherWorks(page);
});

test('while a request waits to be sent again', async ({ host, page }) => {
  await page.clock.install();
  await open(
    host,
    OWN_FETCH,
    fetchWith(`request.method === 'GET'`, `return new Response('', { status: 503, headers: { 'retry-after': '1' } });`),
  );
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  await destroy(page);
  const sent = await counted(page);
  await page.clock.fastForward(60_000);
  await expectOtherWorks(page);
  expect(await counted(page)).toBe(sent);
});

for (const [how, held] of [
  [
    'answered late',
    `await waiting; return new Response('{}', { status: 500, headers: { 'content-type': 'application/json' } });`,
  ],
  ['never answered', 'return new Promise(() => undefined);'],
] as const) {
  test(`while a webhook is being created, which is ${how}`, async ({ host, page }) => {
    await open(host, OWN_FETCH, fetchWith(`request.method === 'POST'`, held));
    await fillIn(page);
    await page.locator('#target').getByRole('button', { name: 'Create', exact: true }).click();
    await expect.poll(() => counted(page)).toBe(1);
    await destroy(page);
    await letGo(page);
    await expectOtherWorks(page);
  });
}

/** Destroys within an event, twice. */
const destroyWithin = (page: Page, event: string) =>
  page.evaluate((event) => {
    document.getElementById('target')!.addEventListener(event, () => {
      globalThis.handle.destroy();
      globalThis.handle.destroy();
    });
  }, event);

test('within the event of a webhook that was created', async ({ host, page }) => {
  await open(host, '');
  await fillIn(page);
  await destroyWithin(page, 'webhookcreated');
  await page.locator('#target').getByRole('button', { name: 'Create', exact: true }).click();
  await expectOtherWorks(page);
});

test('within the event before unsaved work is left', async ({ host, page }) => {
  await open(host, '');
  await fillIn(page);
  await destroyWithin(page, 'beforeleave');
  await page.locator('#target').getByRole('link', { name: 'Back to webhooks' }).click();
  await expectOtherWorks(page);
});

test('before it is gone on with leaving', async ({ host, page }) => {
  await open(host, '');
  await fillIn(page);
  await page.evaluate(() => {
    document.getElementById('target')!.addEventListener('beforeleave', (event) => {
      event.preventDefault();
      Object.assign(globalThis, { letGo: (event as CustomEvent<{ leave: () => void }>).detail.leave });
    });
  });
  await page.locator('#target').getByRole('link', { name: 'Back to webhooks' }).click();
  await page.waitForFunction(() => Reflect.has(globalThis, 'letGo'));
  await destroy(page);
  await letGo(page);
  await expectOtherWorks(page);
});
