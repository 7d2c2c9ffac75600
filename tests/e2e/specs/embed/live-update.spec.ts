import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

test('every option can be changed at runtime without losing input', async ({ host, page, webhooks }) => {
  const { form, list } = webhooks;
  await host.open({
    script: `import { createMock } from '@/mock.js';\nglobalThis.createMock = createMock;\n${mountWith()}`,
  });
  await list.new.click();
  await form.fill({ name: 'Typed', event: 'Case created', url: 'https://hooks.example.com/' });
  const update = (patch: Record<string, unknown>) => page.evaluate((patch) => globalThis.handle.update(patch), patch);
  const expectInput = () => expect(page.locator('#webhooks-name')).toHaveValue('Typed');

  await update({ locale: 'de' });
  await expect(page.getByRole('button', { name: 'Erstellen' })).toBeVisible();
  await expectInput();
  await update({ locale: 'en' });
  await expect(form.create).toBeVisible();

  await update({ theme: 'dark' });
  await expect(page.locator('.webhook-settings')).toHaveCSS('color-scheme', 'dark');
  await update({ appearance: { accent: 'rgb(1, 2, 3)' } });
  await expect(form.create).toHaveCSS('background-color', 'rgb(1, 2, 3)');

  await update({ chrome: 'full' });
  await expect(page.getByRole('link', { name: 'Settings', exact: true })).toBeVisible();
  await expect(form.name).toHaveValue('Typed');
  await update({ chrome: 'none' });
  await expect(page.getByRole('link', { name: 'Settings', exact: true })).toBeHidden();
  await expect(form.name).toHaveValue('Typed');

  await update({ readOnly: true });
  await expect(form.name).toHaveAttribute('readonly');
  await expect(form.create).toBeHidden();
  await update({ readOnly: false });
  await expect(form.create).toBeVisible();

  await update({ permissions: { write: false } });
  await expect(page.getByText('You don’t have the permission “Create and update webhooks”')).toBeVisible();
  await update({ permissions: { write: true } });
  await expect(form.create).toBeVisible();

  await update({ eventTypes: ['WORKFLOW_COMPLETED', 'CASE_CREATED'] });
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(form.chosenEvent).toHaveText('Case created');
  await update({ eventTypes: undefined });

  await page.evaluate(() =>
    globalThis.handle.update({
      mock: (globalThis as unknown as { createMock(options: object): unknown }).createMock({ scenario: 'empty' }),
    }),
  );
  await expect(form.name).toHaveValue('Typed');
  await form.create.click();
  await expect(list.rows).toHaveCount(1);
});

test('the list reloads when the backend changes', async ({ host, page, webhooks }) => {
  await host.open({
    script: `import { createMock } from '@/mock.js';\nglobalThis.createMock = createMock;\n${mountWith()}`,
  });
  await expect(webhooks.list.rows).toHaveCount(12);
  await page.evaluate(() =>
    globalThis.handle.update({
      mock: (globalThis as unknown as { createMock(options: object): unknown }).createMock({ scenario: 'empty' }),
    }),
  );
  await expect(page.getByText('No webhooks yet')).toBeVisible();
});

test('without the permission to view, the settings explain it instead of loading the list', async ({ host, page }) => {
  await host.open({ script: mountWith('permissions: { view: false }') });
  await expect(page.getByRole('alert')).toContainText('View webhooks');
  await page.evaluate(() => globalThis.handle.update({ permissions: { view: true } }));
  await expect(page.getByRole('rowheader')).toHaveCount(12);
});

test('shortcuts work only if they are turned on and the focus is inside the settings', async ({
  host,
  page,
  webhooks,
}) => {
  await host.open({ body: '<button>Host’s</button><div id="target"></div>', script: mountWith() });
  await expect(webhooks.list.rows).toHaveCount(12);
  await webhooks.list.new.focus();
  await page.keyboard.press('n');
  await expect(webhooks.list.rows).toHaveCount(12);
  await page.evaluate(() => globalThis.handle.update({ shortcuts: true }));
  await page.getByRole('button', { name: 'Host’s' }).focus();
  await page.keyboard.press('n');
  await expect(webhooks.list.rows).toHaveCount(12);
  await webhooks.list.new.focus();
  await page.keyboard.press('n');
  await expect(webhooks.form.name).toBeVisible();
});
