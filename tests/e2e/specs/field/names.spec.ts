// What is a name. The rules are in `tests/cases/names.json` and `name_pairs.json`.
import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'node', webhooksServe: true });

const ID = '00000000-0000-4000-8000-000000000001';
const OTHER_ID = '00000000-0000-4000-8000-000000000002';

test('invisible characters at the ends of a name are not sent', async ({ app, webhooks }) => {
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({
    name: '\u200bCase archive\u200b\u200b',
    event: 'Case created',
    url: 'https://example.com/',
  });
  await app.button('Create').click();
  await expect(app.row('Case archive')).toHaveCount(1);
  const sent = (await webhooks.journal()).find(({ operation }) => operation === 'create')?.sent ?? '';
  expect(JSON.parse(sent)).toMatchObject({ name: 'Case archive' });
});

test('an invisible character inside a name is named, and removed with one click', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('invoice \u202egpj.exe');
  await app.name.blur();
  await expect(app.name).toHaveAccessibleDescription(/Remove the invisible character U\+202E inside the name\.$/);
  await app.button('Use invoice gpj.exe').click();
  await expect(app.name).toHaveValue('invoice gpj.exe');
  await expect(app.name).toBeFocused();
  await expect(app.name).not.toHaveAttribute('aria-invalid');
});

test('the form says that a name exists, and takes it all the same', async ({ app, page, webhooks }) => {
  await webhooks.seed([{ name: 'Case intake\u200b' }]);
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({
    name: 'Саѕе  intake',
    event: 'Case created',
    url: 'https://example.com/',
  });
  const hint = 'A webhook named “Case intake” already exists. You can still use this name.';
  await expect(app.name).toHaveAccessibleDescription(new RegExp(`${hint.replaceAll('.', '\\.')}$`));
  await expect(app.name).not.toHaveAttribute('aria-invalid');
  await app.name.fill('Case intake 2');
  await expect(page.getByText(hint)).toBeHidden();
  await app.name.fill('case intake');
  await expect(page.getByText(hint)).toBeVisible();
  await app.button('Create').click();
  await expect(app.row('case intake')).toHaveCount(1);
});

test('a webhook’s own name does not count as one that exists', async ({ app, page, webhooks }) => {
  await webhooks.seed([
    { identifier: ID, name: 'Case intake' },
    { identifier: OTHER_ID, name: 'Case archive' },
  ]);
  await app.open('/settings/webhooks');
  await app.link('Case intake').click();
  await app.name.fill('CASE INTAKE');
  const hint = page.getByText(/already exists/);
  await expect(hint).toHaveCount(0);
  await app.name.fill('Case archive');
  await expect(hint).toBeVisible();
});

test('the browser finds look-alikes as the native build does', async ({ app, page, webhooks }) => {
  const file = new URL('../../../cases/name_pairs.json', import.meta.url);
  const pairs = JSON.parse(readFileSync(file, 'utf8')) as {
    one: string;
    other: string;
    is: string;
  }[];
  const names = [...new Set(pairs.map(({ one }) => one))];
  for (const name of names) {
    await webhooks.seed([{ name }]);
    await app.open('/settings/webhooks');
    await app.link('New').click();
    for (const { other, is } of pairs.filter(({ one }) => one === name)) {
      await test.step(`${JSON.stringify(name)} and ${JSON.stringify(other)} are ${is}`, async () => {
        await app.name.fill(other);
        await expect(page.getByText(/already exists/)).toHaveCount(is === 'alike' ? 1 : 0);
      });
    }
    await app.name.fill('');
  }
});
