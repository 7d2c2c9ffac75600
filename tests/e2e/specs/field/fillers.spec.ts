// Password managers and extensions that fill in forms.
import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const NAME = 'Filled in';
const URL = 'https://hooks.example.com/filled';

/** Sets a value without the events of typing. */
const set = (field: Locator, value: string, event?: string) =>
  field.evaluate(
    (input: HTMLInputElement, [value, event]) => {
      input.value = value as string;
      if (event) input.dispatchEvent(new Event(event, { bubbles: true }));
    },
    [value, event],
  );

for (const event of ['change', 'blur', undefined]) {
  test(`the form takes what a script filled in ${event ? `with ${event} only` : 'without any event'}`, async ({
    app,
  }) => {
    await app.open('/settings/webhooks/new');
    await set(app.name, NAME, event);
    await app.event('Case created').click();
    await set(app.url, URL, event);
    await app.button('Create').click();
    await expect(app.row(NAME)).toContainText(URL);
  });
}

test('Save takes what a script filled in without any event', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await expect(app.name).toHaveValue('Payments release');
  await set(app.name, NAME);
  await app.name.focus();
  await page.keyboard.press('Control+s');
  await expect(app.notifications).toContainText('Webhook saved');
  await expect(app.heading).toHaveText(NAME);
});

test('events of fillers that have no key are ignored', async ({ app, page }) => {
  await app.open('/settings/webhooks/new');
  await app.name.evaluate((input) => input.dispatchEvent(new Event('keydown', { bubbles: true })));
  await page.getByRole('listbox').evaluate((element) => element.dispatchEvent(new Event('keydown', { bubbles: true })));
  await app.name.fill(NAME);
  await expect(app.name).toHaveValue(NAME);
});

test('the fields have the attributes by which password managers leave them alone', async ({ app }) => {
  await app.open('/settings/webhooks/new');
  for (const field of [app.name, app.url]) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    for (const attribute of ['data-1p-ignore', 'data-lpignore', 'data-bwignore', 'data-protonpass-ignore'])
      await expect(field).toHaveAttribute(attribute, 'true');
    await expect(field).toHaveAttribute('data-form-type', 'other');
  }
});
