import type { Page } from '@playwright/test';
import { TOKEN } from '../../support/app.ts';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

const UNAUTHORIZED = { status: 401, body: { title: 'Unauthorized', status: 401, detail: 'expired' } };

/** Makes the page provide tokens. Returns a function that reads the reasons of all requests for one. */
async function provideTokens(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const reasons: string[] = [];
    Object.assign(globalThis, {
      reasons,
      webhookSettings: {
        getAccessToken: async (reason: string) => {
          reasons.push(reason);
          return `token-${reasons.length}`;
        },
      },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { reasons: string[] }).reasons);
}

test('the app asks for an access token once, and sends it with every request', async ({ app, page }) => {
  needs('readRequestBodies');
  const sent: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v2/') && request.method() !== 'OPTIONS') sent.push(request.headers().authorization);
  });
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await app.link('Payments release').click();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
  expect(new Set(sent)).toEqual(new Set([`Bearer ${TOKEN}`]));
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(TOKEN);
});

test('the app asks again if a token is rejected, and keeps the input', async ({
  app,
  page,
  guard,
  targets,
  webhooks,
}) => {
  needs('readRequestBodies');
  webhooks.scenario = 'expired';
  guard.expectFailedRequest(/\/webhook\?/, 401);
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Kept', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await app.enterToken('expired');
  await expect(page.getByText('The server did not accept the token.')).toBeVisible();
  await app.enterToken(TOKEN);
  await expect(app.row('Kept')).toHaveCount(1);
});

test('cancelling the token dialog leaves a page that can open it again', async ({ app, page }) => {
  await page.goto(`${app.origin}/settings/webhooks`);
  await app.button('Cancel').click();
  await expect(app.alert).toContainText('You are not signed in');
  await app.button('Enter access token').click();
  await app.enterToken(TOKEN);
  await expect(app.rows).toHaveCount(12);
});

test('a token with a space is rejected', async ({ app, page }) => {
  await page.goto(`${app.origin}/settings/webhooks`);
  const field = page.getByLabel('Access token');
  await expect(field).toHaveAttribute('type', 'password');
  await app.enterToken('two words');
  await expect(field).toHaveAccessibleDescription(/Enter a token/);
});

test('an expired session is reported, and the input is kept', async ({ app, page, guard, webhooks }) => {
  needs('readRequestBodies');
  guard.expectFailedRequest(/\/webhook/, 401);
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.name.fill('Typed');
  await webhooks.fail('any', 1, UNAUTHORIZED);
  await app.button('Save').click();
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(dialog.getByLabel('Access token')).toHaveAttribute('autocomplete', 'off');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.alert).toContainText(
    'Nothing was sent. Everything you typed has been kept. Try again: you will be asked for an access token.',
  );
  await app.button('Save').click();
  await app.enterToken(TOKEN);
  await expect(app.heading).toHaveText('Typed');
});

test.describe('with tokens from the page', () => {
  test('the page is asked once with the reason, then once for a new token, then the user is asked', async ({
    app,
    page,
    guard,
    webhooks,
  }) => {
    guard.expectFailedRequest(/\/webhook/, 401);
    const reasons = await provideTokens(page);
    await page.goto(`${app.origin}/settings/webhooks`);
    await expect(app.rows).toHaveCount(12);
    expect(await reasons()).toEqual(['initial']);
    await webhooks.fail('list', 1, UNAUTHORIZED);
    await app.link('New').click();
    await app.link('Back to webhooks').click();
    await expect.poll(reasons).toEqual(['initial', 'expired']);
    await expect(app.rows).toHaveCount(12);
    await webhooks.fail('list', 'every', UNAUTHORIZED);
    await app.link('New').click();
    await app.link('Back to webhooks').click();
    await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
    expect(await reasons()).toEqual(['initial', 'expired', 'expired']);
  });

  test('two requests that fail at the same time ask once', async ({ app, page, guard, webhooks }) => {
    needs('readRequestBodies');
    guard.expectFailedRequest(/\/webhook/, 401);
    const reasons = await provideTokens(page);
    await page.goto(`${app.origin}/settings/webhooks`);
    await app.link('Payments release').click();
    await app.state('Inactive').check();
    await app.button('Save').click();
    await app.edit.undo.waitFor();
    const before = (await webhooks.journal()).length;
    await webhooks.fail('list', 1, UNAUTHORIZED);
    await webhooks.fail('list', 2, UNAUTHORIZED);
    await webhooks.hold('list');
    await app.edit.undo.click();
    await app.link('Back to webhooks').click();
    await expect.poll(async () => (await webhooks.journal()).length).toBe(before + 2);
    await webhooks.release();
    await expect(app.row('Payments release')).toContainText('Active');
    await expect(app.notifications).toContainText('undone');
    expect(await reasons()).toEqual(['initial', 'expired']);
  });
});
