import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';

const FAILURES = [
  { mock: 'down', says: 'The service is unavailable at the moment.' },
  { mock: 'list.down:500', says: 'The server had a problem of its own.' },
  { mock: 'html', says: 'The server had a problem of its own.' },
  { mock: 'garbled', says: "The server's answer could not be understood." },
  { mock: 'offline', says: 'No answer came from the server.' },
  { mock: 'limited:0', says: 'Too many requests were made.' },
];

for (const { mock, says } of FAILURES) {
  test(`?mock=${mock}`, async ({ app }) => {
    await app.open(`${LIST}?mock=${mock}`);
    await app.untilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText(says);
  });
}

test('?mock=empty', async ({ app, page }) => {
  await app.open(`${LIST}?mock=empty`);
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
});

test('?mock=many:10000', async ({ app, page }) => {
  await app.open(`${LIST}?mock=many:10000`);
  await expect(page.getByText('1–25 of 10,000')).toBeVisible();
});

test('?mock=legacy', async ({ app }) => {
  await app.open(`${LIST}?mock=legacy`);
  await expect(app.rows.filter({ hasText: 'SANCTIONS_LIST_PUBLISHED' }).first()).toBeVisible();
});

test('?mock=noaccess', async ({ app }) => {
  await app.open(`${LIST}?mock=noaccess`);
  await expect(app.alert).toContainText('lacks the permission “View webhooks”');
});

test('?mock=readonly', async ({ app, page, targets }) => {
  await app.open(`${LIST}?mock=readonly`);
  await app.link('New').click();
  await app.fillNew({ name: 'Mine', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(page.getByText('lacks the permission “Create and update webhooks”')).toBeVisible();
});

test('?mock=expired', async ({ app }) => {
  await app.open(`${LIST}?mock=expired`);
  await app.enterToken('new');
  await expect(app.rows).toHaveCount(12);
});

test('?mock=unique', async ({ app, targets }) => {
  await app.open(`${LIST}?mock=unique`);
  await app.link('New').click();
  await app.fillNew({ name: 'Case intake', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.name).toHaveAccessibleDescription(/duplicated$/);
});

test('?mock=create.lost', async ({ app, targets }) => {
  await app.open(`${LIST}?mock=create.lost`);
  await app.link('New').click();
  await app.fillNew({ name: 'Lost', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.notifications).toContainText('The answer was lost on its way, but the server has it');
  await expect(app.row('Lost')).toBeVisible();
});

test('?mock=slow, by the page’s own clock', async ({ app, page }) => {
  await page.clock.install();
  await app.open(`${LIST}?mock=slow:10000`);
  await expect(page.getByText('Loading webhooks')).toBeAttached();
  await page.clock.fastForward(10_000);
  await expect(app.rows).toHaveCount(12);
});

test('a scenario is kept in its tab until the address says otherwise, and is no other tab’s', async ({
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

test('a term that is none is an error on screen that lists those there are', async ({ app, page }) => {
  await app.open(`${LIST}?mock=empty,slowly`);
  await expect(app.heading).toHaveText('The demo server knows no scenario “slowly”');
  await expect(page.getByRole('listitem').filter({ hasText: 'slow:MS-MS' })).toBeVisible();
  await app.open(LIST);
  await expect(app.rows).toHaveCount(12);
});
