import { expect, test } from '../../support/fixtures.ts';

test('a panic is logged and leaves a page that offers Reload', async ({ app, page, guard }) => {
  const messages = guard.disable();
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await page.evaluate(() => {
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (this: Document, name: string) {
      // The list has a form as well, which comes with the lazy part, perhaps after its rows.
      const isBroken = name === 'form' && location.pathname.endsWith('/new');
      if (isBroken) throw new TypeError('broken on purpose');
      return make.call(this, name);
    } as typeof document.createElement;
  });
  await app.link('New').click();
  await expect(app.heading).toHaveText('Something went wrong');
  await expect.poll(() => messages.some((message) => message.text().includes('panicked'))).toBe(true);
  await app.button('Reload').click();
  await expect(app.heading).toHaveText('New webhook');
});

test('a failed load leaves a page that offers Reload', async ({ app, page, guard }) => {
  guard.disable();
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto(app.origin);
  await expect(app.heading).toHaveText('The app could not be started');
  await page.unroute(/\.wasm$/);
  await app.button('Reload').click();
  await expect(app.heading).toHaveText('Your ComplyAdvantage Mesh account');
});
