import { NEW_WEBHOOK } from '../../support/create-form.ts';
import { expect, test } from '../../support/fixtures.ts';

// Chromium crashes when it loads a page while a stopped worker starts under a trace.
test.use({ backend: 'worker', serviceWorkers: 'allow', trace: 'off' });

test('the app goes on after the site’s data was cleared under it', async ({ app, page, context }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  const controller = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  expect(await controller()).toContain('/sw.js');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: app.origin, storageTypes: 'all' });
  await expect.poll(controller).toBeUndefined();
  await app.link('New').click();
  await app.fillNew(NEW_WEBHOOK);
  await app.button('Create').click();
  await expect(app.row(NEW_WEBHOOK.name)).toContainText('Active');
});
