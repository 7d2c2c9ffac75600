import { Colleague } from '../../support/colleague.ts';
import { expect, test } from '../../support/fixtures.ts';
import { NAME, openWebhook, updates } from '../../support/sample-webhook.ts';

test.describe('after a change of state', () => {
  test('it can be undone, also from another page', async ({ app, webhooks }) => {
    await openWebhook(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await app.link('Back to webhooks').click();
    await expect(app.row(NAME)).toContainText('Inactive');
    await app.edit.undo.click();
    await expect(app.notifications).toContainText('Change undone');
    await expect(app.row(NAME)).not.toContainText('Inactive');
    expect(await updates(webhooks)).toEqual([200, 200]);
  });

  test('the page of the webhook follows', async ({ app }) => {
    await openWebhook(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await app.edit.undo.click();
    await expect(app.state('Active')).toBeChecked();
    await expect(app.notifications).toContainText('Payments release: Active again');
    await expect(app.button('Save')).toBeDisabled();
  });

  test('what somebody else has changed since is not overwritten', async ({ app, page, webhooks }) => {
    const id = await openWebhook(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await new Colleague(page).update(id, { name: 'Theirs' });
    await app.edit.undo.click();
    await expect(app.notifications).toContainText('The change was not undone');
    await expect(app.heading).toHaveText('Theirs');
    expect(await updates(webhooks)).toEqual([200, 200]);
  });

  test('while it is being undone, that is seen, and asking once more does nothing', async ({ app, webhooks }) => {
    await openWebhook(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await webhooks.hold('update');
    await app.edit.undo.click();
    await expect(app.edit.undo).toHaveAttribute('aria-busy', 'true');
    // A person can press what is off; Playwright would wait.
    await app.edit.undo.dispatchEvent('click');
    await webhooks.release();
    await expect(app.notifications).toContainText('Change undone');
    await expect(app.edit.undo).toHaveCount(0);
    expect(await updates(webhooks)).toEqual([200, 200]);
  });

  test('a failure to undo says what is known', async ({ app, guard, webhooks }) => {
    guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/, 500);
    await openWebhook(app);
    await app.state('Inactive').check();
    await app.button('Save').click();
    await expect(app.notifications).toContainText('Webhook saved');
    await webhooks.fail('update', 1, 'down:500');
    await app.edit.undo.click();
    await expect(app.notifications).toContainText('The change was not undone');
    await expect(app.notifications).toContainText('The server has been asked since: it holds the old values.');
  });
});
