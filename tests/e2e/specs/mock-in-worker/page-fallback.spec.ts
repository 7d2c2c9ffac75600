import { expect, test } from '../../support/fixtures.ts';

const DEMO = '/settings/demo';

test('the mock runs in the page, with a note, if the worker is not ready within three seconds', async ({
  app,
  page,
}) => {
  app.files.edit('sw.js', () => "addEventListener('install', (event) => event.waitUntil(new Promise(() => {})));");
  await page.clock.install();
  await page.goto(app.origin + DEMO);
  // The app's timer may start late, so the clock is advanced until the timer has fired.
  await expect(async () => {
    await page.clock.fastForward(3000);
    await expect(page.getByText('the service worker was not ready within 3 seconds')).toBeVisible({ timeout: 200 });
  }).toPass();
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(12);
});

test('the mock runs in the page, with a note, if the worker can’t be started', async ({ app, page, guard }) => {
  guard.disable();
  app.files.edit('sw.js', () => 'throw new Error("broken on purpose");');
  await page.goto(app.origin + DEMO);
  await expect(page.getByText('the service worker could not be started')).toBeVisible();
  await app.link('Webhooks').click();
  await expect(app.rows).toHaveCount(12);
});
