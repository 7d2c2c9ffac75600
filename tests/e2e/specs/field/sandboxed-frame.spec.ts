import type { FrameLocator } from '@playwright/test';
import { NEW_WEBHOOK } from '../../support/create-form.ts';
import { expect, test } from '../../support/host-page-fixtures.ts';

const SANDBOXES = ['allow-scripts allow-same-origin', 'allow-scripts allow-same-origin allow-forms allow-modals'];

for (const sandbox of SANDBOXES) {
  test.describe(sandbox, () => {
    let frame: FrameLocator;

    test.beforeEach(async ({ app, host, page }) => {
      host.serve({ body: `<iframe src="${app.origin}/settings/webhooks" sandbox="${sandbox}"></iframe>`, headers: {} });
      await page.goto(host.origin);
      await page.addStyleTag({ content: 'iframe { width: 1200px; height: 800px }' });
      frame = page.frameLocator('iframe');
    });

    const fill = async () => {
      await frame.getByRole('link', { name: 'New', exact: true }).click();
      await frame.getByLabel('Name').fill(NEW_WEBHOOK.name);
      await frame.getByRole('option', { name: NEW_WEBHOOK.event }).click();
      await frame.getByLabel('URL').fill(NEW_WEBHOOK.url);
    };

    test('Create creates a webhook', async () => {
      await fill();
      await frame.getByRole('button', { name: 'Create', exact: true }).click();
      await expect(frame.getByRole('row').filter({ hasText: NEW_WEBHOOK.name })).toHaveCount(1);
    });

    test('Enter in a field creates a webhook', async () => {
      await fill();
      await frame.getByLabel('URL').press('Enter');
      await expect(frame.getByRole('row').filter({ hasText: NEW_WEBHOOK.name })).toHaveCount(1);
    });

    test('Save saves, and leaving unsaved input is asked about', async () => {
      await frame.getByRole('link', { name: 'Payments release' }).click();
      await frame.getByRole('radio', { name: 'Inactive' }).check();
      await frame.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(frame.getByText('Webhook saved')).toBeVisible();
      await frame.getByLabel('Name').fill('Another name');
      await frame.getByRole('link', { name: 'Back to webhooks' }).click();
      await expect(frame.getByRole('dialog')).toBeVisible();
    });
  });
}

test.describe('with a backend that needs a token', () => {
  test.use({ backend: 'node', webhooksServe: true });

  test('the token is entered in a sandboxed frame', async ({ app, host, page }) => {
    host.serve({
      body: `<iframe src="${app.origin}/settings/webhooks" sandbox="allow-scripts allow-same-origin"></iframe>`,
      headers: {},
    });
    await page.goto(host.origin);
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Access token').fill('test-token');
    await frame.getByLabel('Access token').press('Enter');
    await expect(frame.getByRole('link', { name: 'Payments release' })).toBeVisible();
  });
});
