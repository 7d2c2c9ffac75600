import { expect, test } from '../../support/fixtures.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/** Three webhooks, the newest last. */
const ROWS = ['Alpha', 'Beta', 'Gamma'].map((name, minute) => ({ name, created_at: at(minute) }));

test('a refresh marks what others have created or changed, and leaves the focus where it is', async ({
  app,
  page,
  webhooks,
}) => {
  const seeded = await webhooks.seed(ROWS);
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(3);
  const changed = app.row('Beta');
  await changed.getByRole('switch').focus();
  await webhooks.seed([
    ...seeded.map((row) => (row.name === 'Beta' ? { ...row, is_active: false } : row)),
    { name: 'Delta', created_at: at(9) },
  ]);
  // A click would take the focus.
  await page.getByRole('button', { name: 'Refresh' }).dispatchEvent('click');
  await expect(app.rows).toHaveCount(4);
  await expect(app.row('Delta').getByRole('rowheader')).toContainText('New');
  await expect(changed.getByRole('rowheader')).toContainText('Changed');
  await expect(changed).toContainText('Inactive');
  await expect(changed.getByRole('switch')).toBeFocused();
  for (const name of ['Alpha', 'Gamma']) await expect(app.row(name).getByRole('rowheader')).toHaveText(name);
  // What the user has changed is not marked.
  await changed.getByRole('switch').click();
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(changed.getByRole('rowheader')).toHaveText('Beta');
  // Another view begins without marks.
  await page.getByLabel('State', { exact: true }).selectOption({ value: 'active' });
  await expect(app.row('Delta').getByRole('rowheader')).toHaveText('Delta');
});

test('a row that others have moved keeps the focus, and one that left gives it to the next', async ({
  app,
  page,
  webhooks,
}) => {
  const [alpha, beta, gamma] = await webhooks.seed(ROWS);
  await app.open('/settings/webhooks?sort=name');
  await expect(app.rows.getByRole('link')).toHaveText(['Alpha', 'Beta', 'Gamma']);
  await app.link('Alpha').focus();
  await webhooks.seed([{ ...alpha, name: 'Omega' }, beta ?? {}, gamma ?? {}]);
  const refresh = page.getByRole('button', { name: 'Refresh' });
  await refresh.dispatchEvent('click');
  await expect(app.rows.getByRole('link')).toHaveText(['Beta', 'Gamma', 'Omega']);
  await expect(app.link('Omega')).toBeFocused();
  await webhooks.seed([beta ?? {}, gamma ?? {}]);
  await refresh.dispatchEvent('click');
  await expect(app.rows).toHaveCount(2);
  await expect(app.link('Gamma')).toBeFocused();
});

test('a row that is switched stays until the view changes, and says that the filters no longer fit', async ({
  app,
  page,
  webhooks,
}) => {
  await webhooks.seed(ROWS);
  await app.open('/settings/webhooks?state=active');
  const row = app.row('Beta');
  const count = page.getByRole('status').filter({ hasText: /webhooks?$/ });
  await expect(count).toHaveText('3 of 3 webhooks');
  await row.getByRole('switch').click();
  await expect(count).toHaveText('2 of 3 webhooks');
  await expect(row).toContainText('No longer matches the filters');
  await expect(row.getByRole('switch')).toBeFocused();
  await app.button('Undo').click();
  await expect(count).toHaveText('3 of 3 webhooks');
  await expect(row).not.toContainText('No longer matches');
  await row.getByRole('switch').click();
  await expect(count).toHaveText('2 of 3 webhooks');
  await app.button('Refresh').click();
  await expect(row).toHaveCount(0);
});
