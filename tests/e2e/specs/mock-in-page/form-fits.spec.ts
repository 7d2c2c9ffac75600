import type { Page } from '@playwright/test';
import type { App } from '../../support/app.ts';
import { expect, test } from '../../support/fixtures.ts';

const FIRST_EVENTS = ['Case created', 'Case state updated', 'Customer onboarding workflow completed'];

/** Expects everything that a new webhook needs to be in view. The window has its size before the page is loaded. */
async function expectAllInView(app: App, page: Page): Promise<void> {
  await app.open('/settings/webhooks/new');
  const { name, url, sendTest, create } = app.form;
  const events = FIRST_EVENTS.map((event) => app.event(event));
  for (const part of [name, ...events, url, sendTest, create]) await expect(part).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
] as const) {
  test(`the form for a new webhook fits a window of ${width} × ${height} without scrolling`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await expectAllInView(app, page);
    await app.fillNew({ name: 'Risk', event: 'Customer risk level decreased', url: 'https://hooks.example.com/' });
    await expect(app.form.chosenEvent).toBeInViewport();
    for (const part of [app.name, app.url, app.form.sendTest, app.form.create]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('the form fits in compact density as well', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open('/settings/preferences');
  await page.getByRole('radio', { name: 'Compact' }).check();
  await expectAllInView(app, page);
});

test('the form scrolls neither page nor text sideways in a narrow window', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Risk', event: 'Customer risk level decreased', url: 'https://hooks.example.com/' });
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
});

test('the chosen event is named below the list, also when it is out of view', async ({ app, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await app.open('/settings/webhooks/new');
  await app.event('Customer risk level decreased').click();
  await page.getByRole('listbox', { name: 'Event' }).hover();
  await page.mouse.wheel(0, -2000);
  await expect(app.form.chosenEvent).not.toBeInViewport();
  await expect(page.getByText('Chosen: Customer risk level decreased')).toBeInViewport();
});
