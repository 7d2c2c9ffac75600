// A browser that keeps nothing for the page, as some do in frames of other sites.
import { EDITED_NAME, openEditForm } from '../../support/edit-form.ts';
import { expect, test } from '../../support/fixtures.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('The storage is blocked.', 'SecurityError');
        },
      });
  });
});

test('a draft that was promised is kept in memory', async ({ app }) => {
  await openEditForm(app);
  await app.name.fill('Edited');
  await app.link('Preferences').click();
  await app.button('Leave, keep draft').click();
  await app.link('Webhooks').click();
  await app.link(EDITED_NAME).click();
  await app.button('Restore draft').click();
  await expect(app.name).toHaveValue('Edited');
});
