import type { App } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

const LIST = '/settings/webhooks';

async function duplicate(app: App, name: string): Promise<void> {
  await app.link(name).click();
  await app.button('Duplicate').click();
  await expect(app.heading).toHaveText('New webhook');
}

test('a copy has the name, event and URL of its original, and is created by one click', async ({ app }) => {
  await app.open(LIST);
  await duplicate(app, 'Payments release');
  await expect(app.name).toHaveValue('Copy of Payments release');
  await expect(app.name).toBeFocused();
  await expect(app.form.chosenEvent).toHaveText(['Transaction reviewed']);
  await expect(app.url).toHaveValue('https://payments.northwind.example/v2/holds/reviewed');
  await app.button('Create').click();
  await expect(app.row('Copy of Payments release')).toHaveCount(1);
  await expect(app.row('Payments release')).toHaveCount(1);
  await app.link('New').click();
  await expect(app.name).toHaveValue('');
});

test('a copy is a draft that is asked about when it is left', async ({ app }) => {
  await app.open(LIST);
  await duplicate(app, 'Payments release');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await app.link('New').click();
  await expect(app.name).toHaveValue('');
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('Copy of Payments release');
});

test('a draft that was kept stays on offer beside a copy', async ({ app, page }) => {
  await app.open(`${LIST}/new`);
  await app.name.fill('My draft');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await duplicate(app, 'Payments release');
  await expect(app.name).toHaveValue('Copy of Payments release');
  await expect(page.getByRole('status').filter({ hasText: 'My draft' })).toContainText('You have an unsaved draft');
  await app.button('Create').click();
  await expect(app.row('Copy of Payments release')).toHaveCount(1);
  await app.link('New').click();
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('My draft');
  await app.button('Discard changes').click();
  await app.link('Back to webhooks').click();
  await app.link('New').click();
  await expect(app.name).toBeFocused();
  await expect(app.form.restoreDraft).toBeHidden();
});

test('a draft that is restored in place of a copy does not lose the copy', async ({ app }) => {
  await app.open(`${LIST}/new`);
  await app.name.fill('My draft');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await duplicate(app, 'Payments release');
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('My draft');
  await expect(app.form.chosenEvent).toHaveCount(0);
  await app.link('Back to webhooks').click();
  await app.button('Leave and discard').click();
  await app.link('New').click();
  await app.form.restoreDraft.click();
  await expect(app.name).toHaveValue('Copy of Payments release');
});

test('an event that is not offered for new webhooks is left to choose', async ({ app, page }) => {
  await app.open(LIST);
  for (const name of ['Emulated search status', 'Case state (old integration)']) {
    await duplicate(app, name);
    await expect(app.form.chosenEvent).toHaveCount(0);
    await expect(
      page.getByText(/^The event of the copied webhook, “.+”, is not offered for new webhooks/),
    ).toBeVisible();
    await expect(page.getByRole('listbox', { name: 'Event' })).toHaveAttribute('aria-invalid', 'true');
    await app.event('Case created').click();
    await expect(page.getByText('The event of the copied webhook')).toBeHidden();
    await app.button('Discard changes').click();
    await app.link('Back to webhooks').click();
  }
});

test('the copy of the longest name has a valid name', async ({ app, page }) => {
  await app.open(`${LIST}/new`);
  const name = `${'Long name '.repeat(25)}12345`;
  await app.fillNew({ name, event: 'Case created', url: 'https://hooks.example.com/' });
  await app.button('Create').click();
  await duplicate(app, name);
  const copy = `Copy of ${name.slice(0, 246)}…`;
  await expect(app.name).toHaveValue(copy);
  await expect(page.getByText('Shorten the name')).toBeHidden();
});
