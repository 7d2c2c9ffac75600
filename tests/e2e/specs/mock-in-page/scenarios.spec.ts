import { stopClock } from '../../support/clock.ts';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';

const FAILURES = [
  { mock: 'down', text: 'The service is unavailable at the moment.' },
  { mock: 'list.down:500', text: 'Something went wrong on the server.' },
  { mock: 'html', text: 'Something went wrong on the server.' },
  { mock: 'garbled', text: 'The server’s answer could not be read.' },
  { mock: 'offline', text: 'The server did not answer.' },
  { mock: 'limited:0', text: 'Too many requests.' },
];

for (const { mock, text } of FAILURES) {
  test(`?mock=${mock} makes the list fail`, async ({ app }) => {
    await app.open(`${LIST}?mock=${mock}`);
    await app.retryUntilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText(text);
  });
}

test('?mock=empty has no webhooks', async ({ app, page }) => {
  await app.open(`${LIST}?mock=empty`);
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
});

test('?mock=many:10000 has 10,000 webhooks', async ({ app, page }) => {
  await app.open(`${LIST}?mock=many:10000`);
  await expect(page.getByText('1–25 of 10,000')).toBeVisible();
});

test('?mock=legacy has legacy event types', async ({ app }) => {
  await app.open(`${LIST}?mock=legacy`);
  await expect(app.rows.filter({ hasText: 'SANCTIONS_LIST_PUBLISHED' }).first()).toBeVisible();
});

test('?mock=noaccess forbids viewing', async ({ app }) => {
  await app.open(`${LIST}?mock=noaccess`);
  await expect(app.alert).toContainText('don’t have the permission “View webhooks”');
});

test('?mock=readonly forbids writing', async ({ app, page, targets }) => {
  await app.open(`${LIST}?mock=readonly`);
  await app.link('New').click();
  await app.fillNew({ name: 'Mine', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(page.getByText('don’t have the permission “Create and update webhooks”')).toBeVisible();
});

test('?mock=expired asks for another token', async ({ app }) => {
  await app.open(`${LIST}?mock=expired`);
  await app.enterToken('new');
  await expect(app.rows).toHaveCount(12);
});

test('?mock=unique rejects a duplicate name', async ({ app, targets }) => {
  await app.open(`${LIST}?mock=unique`);
  await app.link('New').click();
  await app.fillNew({ name: 'Case intake', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.name).toHaveAccessibleDescription(/duplicated$/);
});

test('?mock=create.lost loses the answer of a create', async ({ app, targets }) => {
  await app.open(`${LIST}?mock=create.lost`);
  await app.link('New').click();
  await app.fillNew({ name: 'Lost', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.notifications).toContainText('although the server did not confirm it');
  await expect(app.row('Lost')).toBeVisible();
});

test('?mock=slow delays answers by the page’s clock', async ({ app, page }) => {
  await stopClock(page);
  await app.open(`${LIST}?mock=slow:10000`);
  await expect(page.getByText('Loading webhooks')).toBeAttached();
  await page.clock.runFor(9999);
  await expect(app.rows).toHaveCount(0);
  await page.clock.runFor(1);
  await expect(app.rows).toHaveCount(12);
});

test('a scenario stays in its tab until a URL changes it, and does not affect other tabs', async ({
  app,
  page,
  context,
}) => {
  await app.open(`${LIST}?mock=empty,seed:7`);
  const isEmpty = page.getByRole('heading', { name: 'No webhooks yet' });
  await expect(isEmpty).toBeVisible();
  await app.open(LIST);
  await expect(isEmpty).toBeVisible();
  const other = await context.newPage();
  await other.goto(app.origin + LIST);
  await expect(other.getByRole('rowheader')).toHaveCount(12);
  await app.open(`${LIST}?mock=`);
  await expect(app.rows).toHaveCount(12);
});

test('an invalid term is reported on screen with the valid ones', async ({ app, page }) => {
  await app.open(`${LIST}?mock=empty,slowly`);
  await expect(app.heading).toHaveText('The demo server does not know the scenario “slowly”');
  await expect(page.getByRole('listitem').filter({ hasText: 'slow:MS-MS' })).toBeVisible();
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
});
