import { SAMPLE_ID } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';

test('without the permission to view, the list names the permission and offers no action that would fail', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook\?/, 403);
  webhooks.scenario = 'noaccess';
  await app.open('/settings/webhooks');
  await expect(page.getByRole('heading', { name: 'You may not view the webhooks of this account' })).toBeVisible();
  await expect(app.alert).toContainText(
    'You don’t have the permission “View webhooks”. Ask a Mesh administrator to give it to you.',
  );
  await expect(app.link('New')).toBeHidden();
  await app.alert.getByText('Details').click();
  await expect(app.button('Copy reference for support')).toBeVisible();
  webhooks.scenario = '';
  await app.button('Check again').click();
  await expect(app.rows).toHaveCount(12);
  await expect(app.link('New')).toBeVisible();
});

test('without the permission to view, the page of a webhook explains it', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\?/, 403);
  webhooks.scenario = 'noaccess';
  await app.open(`/settings/webhooks/${SAMPLE_ID}`);
  await expect(page.getByRole('heading', { name: 'You may not view the webhooks of this account' })).toBeVisible();
});

test('a forbidden write makes the app read-only, names the permission and keeps the input', async ({
  app,
  page,
  guard,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/, 403);
  webhooks.scenario = 'readonly';
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'Typed', event: 'Case created', url: 'https://hooks.example.com/' });
  await app.button('Create').click();
  await expect(page.getByText('You can view webhooks but not change them')).toBeVisible();
  await expect(
    page.getByText(
      'You don’t have the permission “Create and update webhooks”. Ask a Mesh administrator to give it to you.',
    ),
  ).toBeVisible();
  await expect(app.name).toHaveValue('Typed');
  await expect(app.name).not.toBeEditable();
  const isKept = page.getByText('You can still read and copy what you typed.');
  await expect(isKept).toBeVisible();
  await expect(page.getByText('Type to search.')).toBeHidden();
  await app.event('Case state updated').click();
  await expect(app.form.chosenEvent).toContainText('Case created');
  for (const name of ['Create', 'Send test']) await expect(app.button(name)).toBeHidden();
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await expect(app.rows).toHaveCount(12);
  await expect(isKept).toBeHidden();
  await expect(app.link('New')).toBeHidden();
  await app.link('Payments release').click();
  await expect(page.getByText('create a new webhook')).toBeHidden();
  await expect(app.state('Active')).toBeDisabled();
  await expect(app.button('Save')).toBeHidden();
  webhooks.scenario = '';
  await app.button('Check again').click();
  await expect(page.getByText('You can view webhooks')).toBeHidden();
  await app.state('Inactive').check();
  await app.button('Save').click();
  await expect(app.notifications).toContainText('Webhook saved');
});

test('an empty list that is read-only does not ask to create a webhook', async ({ app, page, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/, 403);
  webhooks.scenario = 'empty,readonly';
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Typed', event: 'Case created', url: 'https://hooks.example.com/' });
  await app.button('Create').click();
  await app.enterTokenIfAsked();
  await app.link('Back to webhooks').click();
  await app.button('Leave, keep draft').click();
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  await expect(page.getByText('You can’t create webhooks here.')).toBeVisible();
  await expect(app.link('Create a webhook')).toBeHidden();
});
