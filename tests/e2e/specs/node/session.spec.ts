import { TOKEN } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

test('the app asks for an access token, once, and sends it with every request', async ({ app, page }) => {
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

test('a token that is not accepted is asked for again, and what was typed stays', async ({ app, page, guard, targets, webhooks }) => {
  webhooks.scenario = 'expired';
  guard.expectFailedRequest(/\/webhook$/, 401);
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Kept', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await app.enterToken('expired');
  await expect(page.getByText('The server did not accept the token.')).toBeVisible();
  await app.enterToken(TOKEN);
  await expect(app.row('Kept')).toHaveCount(1);
});

test('declining leaves a page that says so and can ask again', async ({ app, page }) => {
  await page.goto(`${app.origin}/settings/webhooks`);
  await app.button('Cancel').click();
  await expect(app.alert).toContainText('You are not signed in');
  await app.button('Enter access token').click();
  await app.enterToken(TOKEN);
  await expect(app.rows).toHaveCount(12);
});

test('a token must be one word', async ({ app, page }) => {
  await page.goto(`${app.origin}/settings/webhooks`);
  const field = page.getByLabel('Access token');
  await expect(field).toHaveAttribute('type', 'password');
  await app.enterToken('two words');
  await expect(field).toHaveAccessibleDescription(/Enter a token/);
});
