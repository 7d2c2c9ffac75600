import { expect, test } from '../../support/fixtures.ts';

const DEMO = '/settings/demo';

test('a worker that is not ready within three seconds leaves the mock to the page, which says so', async ({
  app,
  page,
}) => {
  app.files.edit('sw.js', () => "addEventListener('install', (event) => event.waitUntil(new Promise(() => {})));");
  await page.clock.install();
  await page.goto(app.origin + DEMO);
  // Time passes only here, however late the wait begins.
  await expect(async () => {
    await page.clock.fastForward(3000);
    await expect(page.getByText('the service worker was not ready within 3 seconds')).toBeVisible({ timeout: 200 });
  }).toPass();
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(12);
});

test('a worker that can not be started leaves the mock to the page, which says so', async ({ app, page, guard }) => {
  guard.takeOver();
  app.files.edit('sw.js', () => 'throw new Error("broken on purpose");');
  await page.goto(app.origin + DEMO);
  await expect(page.getByText('the service worker could not be started')).toBeVisible();
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(12);
});
