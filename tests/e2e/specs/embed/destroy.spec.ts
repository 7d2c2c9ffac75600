import type { Page } from '@playwright/test';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import type { HostPage } from '../../support/host-page.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

/** The instance in the first target is destroyed. The instance in the second target must still work. */
const BODY = '<div id="target"></div><div id="other"></div>';

/** Opens a page with two instances. The first one has the given options; `before` is JavaScript that runs first. */
async function open(host: HostPage, options: string, before = ''): Promise<void> {
  const script = `
    import { createMock } from '@/mock.js';
    ${before}
    ${mountWith(options)}
    await mount(document.getElementById('other'), { mock: 'many:3' }).ready;
    globalThis.isSet = true;`;
  await host.open({ body: BODY, script });
  await host.page.waitForFunction(() => Reflect.get(globalThis, 'isSet') === true);
}

/** Checks that the second instance works. Both share a runtime; after a crash only *Reload* would be left. */
async function expectOtherWorks(page: Page): Promise<void> {
  // Pending work of the destroyed instance ends within two frames.
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

/** Answers the requests that are held. */
const release = (page: Page) => page.evaluate(() => (globalThis as unknown as { release(): void }).release());

/** Returns code for a `fetch` that uses the mock, but counts some requests and answers them by `held`. */
function fetchWith(isHeld: string, held: string): string {
  return `
    const mock = createMock();
    globalThis.count = 0;
    const waiting = new Promise((resolve) => (globalThis.release = resolve));
    globalThis.hostFetch = async (request) => {
      if (!(${isHeld})) return mock.fetch(request);
      globalThis.count += 1;
      ${held}
    };`;
}

const OWN_FETCH = 'mock: undefined, fetch: (request) => globalThis.hostFetch(request)';

test('destroying is safe while a token is requested', async ({ host, page }) => {
  const before = `
    const mock = createMock();
    globalThis.count = 0;
    globalThis.hostFetch = (request) => mock.fetch(request);
    const waiting = new Promise((resolve) => (globalThis.release = () => resolve('late-token')));
    globalThis.token = () => ((globalThis.count += 1), waiting);`;
  await open(host, `${OWN_FETCH}, getAccessToken: () => globalThis.token()`, before);
  await expect.poll(() => counted(page)).toBe(1);
  await destroy(page);
  await release(page);
  await expectOtherWorks(page);
});

test('destroying is safe while the list loads', async ({ host, page }) => {
  await open(
    host,
    OWN_FETCH,
    fetchWith(
      `request.method === 'GET'`,
      `await waiting; return mock.fetch(new Request(location.origin + '${WEBHOOKS_PATH}'));`,
    ),
  );
  await expect.poll(() => counted(page)).toBe(1);
  await destroy(page);
  await release(page);
  await expectOtherWorks(page);
});

test('destroying is safe while a request waits for its next attempt', async ({ host, page }) => {
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
    'is answered late',
    `await waiting; return new Response('{}', { status: 500, headers: { 'content-type': 'application/json' } });`,
  ],
  ['is never answered', 'return new Promise(() => undefined);'],
] as const) {
  test(`destroying is safe during a create that ${how}`, async ({ host, page }) => {
    await open(host, OWN_FETCH, fetchWith(`request.method === 'POST'`, held));
    await fillIn(page);
    await page.locator('#target').getByRole('button', { name: 'Create', exact: true }).click();
    await expect.poll(() => counted(page)).toBe(1);
    await destroy(page);
    await release(page);
    await expectOtherWorks(page);
  });
}

/** Destroys the first instance twice in a listener. */
const destroyWithin = (page: Page, event: string) =>
  page.evaluate((event) => {
    document.getElementById('target')!.addEventListener(event, () => {
      globalThis.handle.destroy();
      globalThis.handle.destroy();
    });
  }, event);

test('destroying is safe in a listener of `webhookcreated`', async ({ host, page }) => {
  await open(host, '');
  await fillIn(page);
  await destroyWithin(page, 'webhookcreated');
  await page.locator('#target').getByRole('button', { name: 'Create', exact: true }).click();
  await expectOtherWorks(page);
});

test('destroying is safe in a listener of `beforeleave`', async ({ host, page }) => {
  await open(host, '');
  await fillIn(page);
  await destroyWithin(page, 'beforeleave');
  await page.locator('#target').getByRole('link', { name: 'Back to webhooks' }).click();
  await expectOtherWorks(page);
});

test('destroying is safe before a postponed leave continues', async ({ host, page }) => {
  await open(host, '');
  await fillIn(page);
  await page.evaluate(() => {
    document.getElementById('target')!.addEventListener('beforeleave', (event) => {
      event.preventDefault();
      Object.assign(globalThis, { release: (event as CustomEvent<{ leave: () => void }>).detail.leave });
    });
  });
  await page.locator('#target').getByRole('link', { name: 'Back to webhooks' }).click();
  await page.waitForFunction(() => Reflect.has(globalThis, 'release'));
  await destroy(page);
  await release(page);
  await expectOtherWorks(page);
});
