import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

test('the settings ask before unsaved changes are left, and `isDirty` returns true', async ({
  host,
  page,
  webhooks,
}) => {
  const { form, list } = webhooks;
  await host.open({ script: mountWith() });
  await list.new.click();
  expect(await page.evaluate(() => globalThis.handle.isDirty())).toBe(false);
  await form.name.fill('Typed');
  expect(await page.evaluate(() => globalThis.handle.isDirty())).toBe(true);
  await page.evaluate(() => globalThis.handle.navigate('/'));
  await expect(form.leaveDialog).toBeVisible();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(form.name).toHaveValue('Typed');
});

test('the host can prevent the question and continue later', async ({ host, page, webhooks }) => {
  const { form, list } = webhooks;
  await host.open({
    script: `${mountWith()}
      target.addEventListener('beforeleave', (event) => {
        event.preventDefault();
        globalThis.leave = event.detail.leave;
      });`,
  });
  await list.new.click();
  await form.name.fill('Typed');
  await page.getByRole('link', { name: 'Back to webhooks' }).click();
  await expect(form.leaveDialog).toBeHidden();
  await expect(form.name).toHaveValue('Typed');
  await page.evaluate(() => (globalThis as unknown as { leave(): void }).leave());
  await expect(list.rows).toHaveCount(12);
  const path = await page.evaluate(() => globalThis.received.find(({ name }) => name === 'beforeleave')?.detail.path);
  expect(path).toBe('/');
});
