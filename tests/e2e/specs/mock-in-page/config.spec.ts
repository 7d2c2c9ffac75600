import { can } from '../../support/capabilities.ts';
import { expect, test } from '../../support/fixtures.ts';

test.describe('with invalid values', () => {
  test.use({ config: { backend: 'Mock', pageSize: 0, colour: 'red', chrome: 'none' } });

  test('each setting is named on screen with the values it takes', async ({ app, page }) => {
    await page.goto(app.origin);
    await expect(app.heading).toHaveText('Configuration problem');
    await expect(page.getByRole('listitem')).toHaveCount(4);
    await expect(page.getByRole('listitem').filter({ hasText: 'backend' }).first()).toContainText('"mock" or "http"');
    await expect(page.getByText('pageSize takes a whole number from 1 to 1000.')).toBeVisible();
    await expect(page.getByText('colour takes nothing: there is no such setting')).toBeVisible();
    await expect(page.getByText('chrome takes nothing: there is no such setting')).toBeVisible();
  });
});

test.describe('with an API origin that the policy forbids', () => {
  test.use({ config: { backend: 'http', apiBase: 'https://elsewhere.example' } });

  test('the missing origin is named on screen', async ({ app, page, guard }) => {
    const messages = guard.disable();
    await page.goto(`${app.origin}/settings/webhooks`);
    await app.enterToken('any');
    await app.retryUntilAlert();
    await expect(app.alert).toContainText(
      'This page’s Content-Security-Policy does not allow requests to https://elsewhere.example.',
    );
    if (!can('logViolations')) return;
    expect(messages.some((message) => message.text().includes('Content Security Policy'))).toBe(true);
  });
});

test.describe('with a locale', () => {
  test.use({ config: { locale: 'de-DE' } });

  test('dates are formatted for the locale', async ({ app }) => {
    await app.open('/settings/webhooks');
    const time = app.row('Payments release').getByRole('time');
    await expect(time).toHaveText(/^vor \d+ Monaten$/);
    await expect(time).toHaveAttribute('title', /^\w+, \d+\. \w+ 2026 um \d\d:\d\d:\d\d/);
  });
});
