// Attributes of the element, however a page or a framework writes them.
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/host-page-fixtures.ts';

const LISTEN = `
  globalThis.failures = [];
  document.addEventListener('failure', ({ detail }) => globalThis.failures.push(detail));`;
const DEFINE = `import '@/element.js';${LISTEN}`;

const failures = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { failures: { message: string; fatal: boolean }[] }).failures);

const ready = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('webhook-settings')!.ready.then(
      () => 'resolved',
      (error: Error) => `${error.name}: ${error.message}`,
    ),
  );

const UNUSABLE: [attribute: string, message: RegExp][] = [
  ['theme="Dark"', /The option "theme" of webhook-settings takes "auto", .*; it was given "Dark"\./],
  ['page-size="many"', /"pageSize" .* takes a whole number from 1 to 1000/],
  ['pagesize="0"', /"pageSize" .* takes a whole number from 1 to 1000; it was given 0/],
  ['locale="de_AT!"', /"locale" .* takes a language tag/],
  ['base-path="admin"', /"navigation.basePath" .* takes a path that begins with "\/"/],
  ['api-base="api.example"', /"apiBase" .* takes the API's origin/],
  ['event-types=""', /"eventTypes" .* takes an array of event types/],
];

for (const [attribute, message] of UNUSABLE) {
  test(`${attribute} is explained in the element’s place`, async ({ guard, host, page }) => {
    guard.disable();
    await host.open({ script: DEFINE, body: `<webhook-settings mock ${attribute}></webhook-settings>` });
    const alert = page.locator('webhook-settings').getByRole('alert');
    await expect(alert).toContainText('The webhook settings could not be loaded');
    await expect(alert).toContainText(message);
    expect(await ready(page)).toMatch(message);
    expect(await failures(page)).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
  });
}

test('the element is mounted once its attribute can be used, and `ready` is a new promise', async ({
  guard,
  host,
  page,
}) => {
  guard.disable();
  await host.open({ script: DEFINE, body: '<webhook-settings mock theme="Dark"></webhook-settings>' });
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('webhook-settings').evaluate((element) => element.setAttribute('theme', 'dark'));
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await ready(page)).toBe('resolved');
});

test('an attribute that can’t be used after mounting is named, and those after it hold', async ({
  guard,
  host,
  page,
}) => {
  const messages = guard.disable();
  await host.open({ script: DEFINE, body: '<webhook-settings mock theme="light"></webhook-settings>' });
  await expect(page.getByRole('link', { name: 'New', exact: true })).toBeVisible();
  const element = page.locator('webhook-settings');
  await element.evaluate((element) => element.setAttribute('theme', 'Dark'));
  await expect(page.getByRole('alert')).toContainText('it was given "Dark"');
  await element.evaluate((element) => element.setAttribute('read-only', ''));
  await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
  await element.evaluate((element) => element.setAttribute('page-size', '5'));
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('data-webhooks-theme', 'light');
  expect(await failures(page)).toHaveLength(1);
  expect(messages.map((message) => message.text())).toHaveLength(1);
  await element.evaluate((element) => element.setAttribute('theme', 'dark'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('data-webhooks-theme', 'dark');
});

test('the URL of the wasm can’t change later, and holds no other attribute back', async ({ guard, host, page }) => {
  guard.disable();
  await host.open({ script: DEFINE, body: '<webhook-settings mock></webhook-settings>' });
  await expect(page.getByRole('row')).toHaveCount(13);
  await page.locator('webhook-settings').evaluate((element) => {
    element.setAttribute('wasm-url', '/other.wasm');
    element.setAttribute('locale', 'de');
  });
  await expect(page.locator('.webhooks-frame')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('alert')).toContainText('"wasmUrl" of webhook-settings can only be given at the start');
});

test('attributes in lower case are read as React and HTML write them', async ({ host, page }) => {
  await host.open({
    script: DEFINE,
    body: '<webhook-settings mock="many:9" pageSize="4" readOnly eventtypes="CASE_CREATED"></webhook-settings>',
  });
  await expect(page.getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'New', exact: true })).toHaveCount(0);
  const element = page.locator('webhook-settings');
  const types = await element.evaluate((element) => Reflect.get(element, 'eventTypes') as string[]);
  expect(types).toEqual(['CASE_CREATED']);
  await element.evaluate((element) => element.setAttribute('page-size', '7'));
  await expect(page.getByRole('row'), 'the name with hyphens wins').toHaveCount(8);
  await element.evaluate((element) => element.removeAttribute('readonly'));
  await expect(page.getByRole('link', { name: 'New', exact: true })).toBeVisible();
});

test('a property that was set before the element was registered is checked as an attribute is', async ({
  guard,
  host,
  page,
}) => {
  guard.disable();
  await host.open({
    script: `${LISTEN}
      const element = document.querySelector('webhook-settings');
      Object.assign(element, { theme: 'Dark', locale: null });
      await import('@/element.js');`,
    body: '<webhook-settings mock></webhook-settings>',
  });
  await expect(page.getByRole('alert')).toContainText('it was given "Dark"');
  expect(await ready(page)).toContain('"theme"');
  await page.locator('webhook-settings').evaluate((element) => Object.assign(element, { theme: 'dark' }));
  await expect(page.getByRole('row')).toHaveCount(13);
});
