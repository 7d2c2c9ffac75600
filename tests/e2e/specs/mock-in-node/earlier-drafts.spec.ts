import { EDITED_NAME, openEditForm } from '../../support/edit-form.ts';
import { expect, test } from '../../support/fixtures.ts';

test('a draft of an earlier release, which lacks the values it was made from, is not offered', async ({
  app,
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEditForm(app);
  await app.name.fill('Edited');
  await page.evaluate(() => {
    for (const [key, draft] of Object.entries(sessionStorage)) {
      sessionStorage.setItem(key, draft.replaceAll('base-', 'held-'));
    }
  });
  await page.reload();
  await app.enterTokenIfAsked();
  await expect(app.heading).toHaveText(EDITED_NAME);
  await expect(page.getByText('You have an unsaved draft')).toBeHidden();
});
