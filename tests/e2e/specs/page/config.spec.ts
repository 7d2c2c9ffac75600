import { expect, test } from '../../support/fixtures.ts';

test.describe('with wrong values', () => {
  test.use({ config: { backend: 'Mock', pageSize: 0, colour: 'red' } });

  test('each is named on screen with what it takes', async ({ app, page }) => {
    await page.goto(app.origin);
    await expect(app.heading).toHaveText('Configuration problem');
    await expect(page.getByRole('listitem')).toHaveCount(3);
    await expect(page.getByRole('listitem').filter({ hasText: 'backend' }).first()).toContainText('"mock" or "http"');
    await expect(page.getByText('pageSize takes a whole number from 1 to 1000.')).toBeVisible();
    await expect(page.getByText('colour takes nothing: there is no such setting')).toBeVisible();
  });
});

test.describe('with an API base that the policy does not name', () => {
  test.use({ config: { backend: 'http', apiBase: 'https://elsewhere.example' } });

  test('the origin to add is named on screen', async ({ app, page, guard }) => {
    const messages = guard.takeOver();
    await page.goto(`${app.origin}/settings/webhooks`);
    await app.enterToken('any');
    await app.untilAlert();
    await expect(app.alert).toContainText(
      "This page's Content-Security-Policy does not allow requests to https://elsewhere.example.",
    );
    expect(messages.some((message) => message.text().includes('Content Security Policy'))).toBe(true);
  });
});

test.describe('with a language', () => {
  test.use({ config: { locale: 'de-DE' } });

  test('dates are written in it', async ({ app }) => {
    await app.open('/settings/webhooks');
    await expect(app.row('Payments release').getByRole('time')).toHaveText(/^\d\d\.\d\d\.2026, \d\d:\d\d$/);
  });
});
