import { expect, mountWith, test } from '../../support/host-fixtures.ts';

test('unsaved work is asked about, and the page knows of it', async ({ host, page, webhooks }) => {
  const { form, list } = webhooks;
  await host.open({ script: mountWith() });
  await list.new.click();
  expect(await page.evaluate(() => globalThis.handle.isDirty())).toBe(false);
  await form.name.fill('Typed');
  expect(await page.evaluate(() => globalThis.handle.isDirty())).toBe(true);
  await page.evaluate(() => globalThis.handle.navigate('/'));
  await expect(form.leaveDialog).toBeVisible();
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(form.name).toHaveValue('Typed');
});

test('the page can ask in a way of its own', async ({ host, page, webhooks }) => {
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
  const asked = await page.evaluate(() => globalThis.heard.find(({ name }) => name === 'beforeleave')?.detail.path);
  expect(asked).toBe('/');
});
