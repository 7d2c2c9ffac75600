// The API behind a path prefix, as a gateway or a backend for the frontend has it.
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

for (const prefix of ['/bff/mesh', '/bff/mesh/', 'bff/mesh', '/a b']) {
  test.describe(`with the prefix "${prefix}"`, () => {
    test.use({ webhooksApiPrefix: prefix });

    test('requests under it are answered, others are not', async ({ app, page, webhooks, guard }) => {
      guard.disable();
      await page.goto(app.origin);
      const base = `/${prefix.replace(/^\/|\/$/g, '')}`;
      const statuses = await page.evaluate(
        async ([base, path]) => {
          const status = async (url: string) => (await fetch(url)).status;
          return [await status(base + path), await status(path), await status(`/other${base}${path}`)];
        },
        [base, WEBHOOKS_PATH] as const,
      );
      expect(statuses).toEqual([200, 404, 404]);
      expect(await webhooks.journal()).toMatchObject([{ operation: 'list', target: WEBHOOKS_PATH }]);
    });
  });
}

for (const prefix of ['https://api.example/bff', '/bff?x=1', '/bff#x']) {
  test.describe(`with "${prefix}", which is no path`, () => {
    test.use({ webhooksApiPrefix: prefix });
    test.fail();

    test('the test fails', ({ webhooks }) => {
      expect(webhooks.list).toBeDefined();
    });
  });
}

test.describe('with a request to an unknown endpoint under the prefix', () => {
  test.use({ webhooksApiPrefix: '/bff' });
  test.fail();

  test('the test fails', async ({ app, page, guard }) => {
    guard.disable();
    await page.goto(app.origin);
    await page.evaluate(() => fetch('/bff/v2/notifications/mistyped'));
  });
});
