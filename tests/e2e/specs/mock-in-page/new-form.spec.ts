import type { Locator } from '@playwright/test';
import type { App } from '../../support/app.ts';
import { needs } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

for (const { how, open } of [
  { how: 'by its URL', open: (app: App) => app.open('/settings/webhooks/new') },
  {
    how: 'by its link',
    open: async (app: App) => {
      await app.open('/settings/webhooks');
      await app.link('New').click();
    },
  },
]) {
  test(`a new form that is opened ${how} focuses the name, and shows no errors for untouched fields`, async ({
    app,
    page,
  }) => {
    await open(app);
    await expect(app.heading).toHaveText('New webhook');
    await expect(app.name).toBeFocused();
    await app.url.click();
    await app.heading.click();
    await expect(app.name).not.toHaveAttribute('aria-invalid');
    await expect(app.url).not.toHaveAttribute('aria-invalid');
    await app.name.focus();
    await page.keyboard.type('Typed');
    await app.url.focus();
    await app.name.fill('');
    await app.name.blur();
    await expect(page.getByText('Enter a name.')).toBeVisible();
  });
}

test('a new form with a draft on offer does not focus the name', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await app.name.fill('Draft');
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await app.link('New').click();
  await app.form.restoreDraft.waitFor();
  await expect(app.heading).toBeFocused();
});

test('the URL field has a URL keyboard, and no capitalization, spelling check or autocomplete', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  await expect(app.url).toHaveAttribute('inputmode', 'url');
  await expect(app.url).toHaveAttribute('autocapitalize', 'none');
  await expect(app.url).toHaveAttribute('spellcheck', 'false');
  await expect(app.url).toHaveAttribute('autocomplete', 'off');
});

/** Clicks on a button, and once more in the same place after the click has led to another page. */
async function doubleClickAcrossPages(app: App, button: Locator, heading: string): Promise<void> {
  const { mouse } = app.page;
  await button.hover();
  await mouse.down();
  await mouse.up();
  await expect(app.heading).toHaveText(heading);
  await expect(app.heading).toBeInViewport();
  await mouse.down({ clickCount: 2 });
  await mouse.up({ clickCount: 2 });
}

test('the second click of a double click does not reach the action of the page that the first one opened', async ({
  app,
  page,
  targets,
}) => {
  needs('countClicks');
  await app.open('/settings/webhooks');
  await doubleClickAcrossPages(app, app.link('New'), 'New webhook');
  await expect(page.getByText('Enter a name.')).toBeHidden();
  await app.fillNew({ name: 'Only once', event: 'Case created', url: targets.answering(200) });
  await doubleClickAcrossPages(app, app.button('Create'), 'Webhooks');
  await expect(app.row('Only once')).toHaveCount(1);
  await expect(app.heading).toHaveText('Webhooks');
});
