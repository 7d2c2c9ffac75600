// The policies in the READMEs, and the package from a CDN.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { AppServer } from '../../support/app-server.ts';
import { example, exampleHeaders, exampleScript, importMap } from '../../support/examples.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';
import { startServer } from '../../support/local-server.mjs';

const PACKAGE = fileURLToPath(new URL('../../../../target/package/', import.meta.url));
const INTEGRITY = JSON.parse(readFileSync(`${PACKAGE}integrity.json`, 'utf8')) as Record<string, string>;
const VERSION = /@([\d.]+)\//.exec(example('cdn.html'))?.[1];
const BODY = '<div id="webhooks"></div>';
const SCRIPT = exampleScript('mount.ts').replace("'webhook-settings'", "'@/index.js'");

// The console guard fails a test if the browser reports a violation.
test.beforeEach(({ page }) => page.route('**/session/token?reason=initial', (route) => route.fulfill({ body: 'any' })));

test('the settings work under the policy of the package’s README', async ({ host, webhooks }) => {
  await host.open({ headers: exampleHeaders('policy.txt'), body: BODY, script: SCRIPT });
  await expect(webhooks.list.rows).toHaveCount(12);
  await webhooks.list.new.click();
  await expect(webhooks.form.name).toBeVisible();
});

test('the app works under the policy of its README', async ({ guard, page, webhooks }) => {
  expect(guard).toBeDefined();
  const app = await AppServer.start({ backend: 'http' }, undefined, undefined, exampleHeaders('policy-of-app.txt'));
  await page.goto(`${app.origin}/settings/webhooks`);
  await page.getByLabel('Access token').fill('any');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(webhooks.list.rows).toHaveCount(12);
  await webhooks.list.new.click();
  await expect(webhooks.form.name).toBeVisible();
  await page.close();
  await app.stop();
});

for (const keyword of ["'strict-dynamic' ", '']) {
  test(`a nonce of the host’s script is enough ${keyword ? 'with' : 'without'} \`strict-dynamic\``, async ({
    host,
    page,
    webhooks,
  }) => {
    const headers = Object.entries(exampleHeaders('policy-with-nonce.txt')).map(([name, value]) => [
      name,
      value.replace("'strict-dynamic' ", keyword),
    ]);
    const script = `<script type="module" nonce="R4nd0m">${exampleScript('mount.ts')}</script>`;
    const html = `<!doctype html><title>Host</title>${importMap('/pkg', 'R4nd0m')}${BODY}${script}`;
    host.serve({ headers: Object.fromEntries(headers) as Record<string, string>, files: { '/page.html': html } });
    await page.goto(`${host.origin}/page.html`);
    await expect(webhooks.list.rows).toHaveCount(12);
    await webhooks.list.new.click();
    await expect(webhooks.form.name).toBeVisible();
  });
}

test.describe('from a CDN', () => {
  const testOnCdn = test.extend<{ cdn: string }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
    cdn: async ({}, use) => {
      const files = sirv(PACKAGE, { dev: true });
      const server = await startServer((request, response) => {
        response.setHeader('access-control-allow-origin', '*');
        request.url = (request.url ?? '').replace(/^\/webhook-settings@[^/]+/, '');
        files(request, response, () => void response.writeHead(404).end());
      });
      await use(server.origin);
      await server.stop();
    },
  });

  const body = (cdn: string, hash = INTEGRITY['element.js'] ?? '') =>
    example('cdn.html').replace('https://cdn.example.com', cdn).replace('sha384-…', hash);
  const policy = (cdn: string) => {
    const headers = exampleHeaders('policy.txt');
    const text = Object.values(headers)[0]!.replaceAll("'self'", `'self' ${cdn}`);
    return { 'content-security-policy': text };
  };

  testOnCdn('the settings work, and only the entry needs a hash', async ({ cdn, host, page, webhooks }) => {
    host.serve({ headers: policy(cdn), body: body(cdn) });
    await page.goto(host.origin);
    await page.getByLabel('Access token').fill('any');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(webhooks.list.rows).toHaveCount(12);
    await webhooks.list.new.click();
    await expect(webhooks.form.name).toBeVisible();
  });

  testOnCdn('an import map with hashes is respected', async ({ cdn, guard, host, page }) => {
    guard.disable();
    const wrong = { integrity: { [`${cdn}/webhook-settings@${VERSION}/index.js`]: INTEGRITY['element.js'] } };
    const map = `<script type="importmap">${JSON.stringify(wrong)}</script>`;
    host.serve({ headers: {}, head: map, body: body(cdn) });
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(host.origin);
    await refused;
  });

  testOnCdn('an entry with another content is refused', async ({ cdn, guard, host, page }) => {
    guard.disable();
    host.serve({ headers: policy(cdn), body: body(cdn, INTEGRITY['index.js']) });
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(host.origin);
    await refused;
    expect(await page.evaluate(() => customElements.get('webhook-settings') === undefined)).toBe(true);
  });
});
