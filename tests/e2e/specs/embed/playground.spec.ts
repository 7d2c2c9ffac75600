// The playground of the package: what it offers, what it changes, and the code that it writes.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { AppServer, RELEASE } from '../../support/app-server.ts';
import { expectNoAxeViolations } from '../../support/axe.ts';
import { needs } from '../../support/capabilities.ts';
import { test as base, expect } from '../../support/fixtures.ts';
import { startServer } from '../../support/local-server.mjs';

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const FOLDER = at('target/playground');

const test = base.extend<object, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here.
    async ({}, use) => {
      execFileSync(process.execPath, [at('src/js/build/playground.mjs')]);
      const files = sirv(FOLDER, { dev: true });
      const server = await startServer((request, response) => files(request, response));
      await use(server.origin);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

// All of them in one worker, since each worker builds the folder.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(async ({ guard, origin, page }) => {
  expect(guard).toBeDefined();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(origin);
  await expect(page.getByRole('button', { name: 'Copy: Element' })).toBeVisible();
});

test('it has a control for every custom property and for the attributes of the manifest', async ({ page }) => {
  const text = readFileSync(`${FOLDER}/package/custom-elements.json`, 'utf8');
  const { cssProperties, attributes } = JSON.parse(text).modules[0].declarations[0] as Record<
    'cssProperties' | 'attributes',
    { name: string }[]
  >;
  const addresses = ['api-base', 'base-path', 'wasm-url', 'lazy-wasm-url'];
  const names = [...attributes, ...cssProperties].map(({ name }) => name).filter((name) => !addresses.includes(name));
  expect(names.length).toBeGreaterThan(50);
  // A closed group has no accessible names.
  await page.locator('details').evaluateAll((groups) => groups.map((group) => group.setAttribute('open', '')));
  for (const name of names) await expect(page.locator(`[id="${name}"]`), name).toHaveAccessibleName(name);
});

test('options and custom properties change the settings and the code', async ({ page }) => {
  await page.getByLabel('read-only', { exact: true }).check();
  await page.getByLabel('page-size', { exact: true }).fill('5');
  await page.getByLabel('locale', { exact: true }).fill('de');
  await page.getByLabel('theme', { exact: true }).selectOption('dark');
  await page.getByLabel('--webhooks-surface', { exact: true }).fill('rgb(1, 2, 3)');
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('link', { name: 'Neu', exact: true })).toHaveCount(0);
  await expect(page.locator('.table-frame')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  const element = page.getByRole('region', { name: 'Code of the element' });
  await expect(element).toContainText('read-only mock>');
  await expect(element).toContainText('page-size="5"');
  const call = page.getByRole('region', { name: 'Code of the call' });
  for (const line of ['mock: true,', "theme: 'dark',", "locale: 'de',", 'pageSize: 5,', 'readOnly: true,'])
    await expect(call).toContainText(line);
  const style = page.getByRole('region', { name: 'Code of the style sheet' });
  await expect(style).toHaveText('webhook-settings {\n  --webhooks-surface: rgb(1, 2, 3);\n}');
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(element).toContainText('<webhook-settings mock></webhook-settings>');
});

test('a value that CSS does not know is marked and not applied', async ({ page }) => {
  const field = page.getByLabel('--webhooks-accent', { exact: true });
  await field.fill('blau');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('region', { name: 'Code of the style sheet' })).not.toContainText('blau');
});

test('the result can be seen at several widths and themes', async ({ page }) => {
  await page.getByRole('radio', { name: '320' }).check();
  await expect(page.locator('#stage')).toHaveCSS('width', '320px');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('theme', { exact: true }).selectOption('inherit');
  await expect(page.locator('.webhooks-frame')).toHaveCSS('color-scheme', 'dark');
});

test('the code can be copied', async ({ page, context }) => {
  needs('readClipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('theme', { exact: true }).selectOption('inherit');
  await page.getByRole('button', { name: 'Copy: Element' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Element: copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('theme="inherit"');
});

test('the demo server of the app links to it, under the app’s policy and without a word of it before', async ({
  context,
  guard,
  page,
}) => {
  const folder = at('target/dist-with-playground/');
  cpSync(RELEASE, folder, { recursive: true });
  execFileSync(process.execPath, [at('src/js/build/demo-playground.mjs'), folder]);
  const [, policy = ''] = /content="(default-src [^"]+)"/.exec(readFileSync(`${folder}index.html`, 'utf8')) ?? [];
  expect(policy).toContain('sha256-');
  const headers = { 'content-security-policy': policy };
  const app = await AppServer.start({ backend: 'mock' }, undefined, folder, headers);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${app.origin}/settings/demo?mock=page`);
  const link = page.getByRole('link', { name: 'Open the playground in a new tab' });
  await expect(link).toBeVisible();
  expect(requests.filter((path) => path.startsWith('/playground'))).toEqual([]);
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  guard.watch(tab);
  await expect(tab.getByRole('button', { name: 'Copy: Element' })).toBeVisible();
  await expect(tab.getByRole('row')).toHaveCount(13);
  const worker = readFileSync(`${folder}sw.js`, 'utf8');
  expect(worker).toContain('mock-page.js');
  expect(worker).not.toContain('playground');
  await tab.close();
  await page.close();
  await app.stop();
  rmSync(folder, { recursive: true });
});

test('axe finds no violations in the playground', async ({ page }) => {
  needs('emulateMedia');
  await expectNoAxeViolations(page, ['light', 'dark']);
});
