import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

test('the steps of the vendor’s article work in a host page, which receives every event', async ({
  host,
  page,
  webhooks,
}) => {
  const { list, form, edit } = webhooks;
  await host.open({ script: mountWith() });
  await expect(list.rows).toHaveCount(12);
  await list.new.click();
  await expect(form.sendTest).toBeDisabled();
  await form.fill({
    name: 'Cases to the warehouse',
    event: 'Case created',
    url: 'https://hooks.example.com/status/200',
  });
  await form.sendTest.click();
  await expect(form.testResult).toContainText('The test message was received');
  await form.create.click();
  await expect(form.notifications).toContainText('Webhook created');
  await expect(list.row('Cases to the warehouse')).toContainText('Active');
  await page.getByRole('link', { name: 'Cases to the warehouse' }).click();
  await edit.state('Inactive').check();
  await edit.save.click();
  await expect(edit.notifications).toContainText('Webhook saved');
  await edit.back.click();
  await expect(list.row('Cases to the warehouse')).toContainText('Inactive');

  const received = await page.evaluate(() => globalThis.received);
  const names = received.map(({ name }) => name);
  expect(names).toEqual([
    'ready',
    'navigate',
    'dirtychange',
    'testsent',
    'webhookcreated',
    'dirtychange',
    'navigate',
    'navigate',
    'dirtychange',
    'webhookupdated',
    'dirtychange',
    'navigate',
  ]);
  const of = (wanted: string) => received.find(({ name }) => name === wanted)?.detail;
  expect(of('navigate')).toEqual({ path: '/new', title: 'New webhook' });
  expect(of('testsent')).toEqual({
    url: 'https://hooks.example.com/status/200',
    result: { response_type: 'SUCCESS', server_response_code: 200 },
  });
  expect(of('webhookcreated')).toMatchObject({
    webhook: { name: 'Cases to the warehouse', type: 'CASE_CREATED', is_active: true },
  });
  expect(of('webhookupdated')).toMatchObject({ webhook: { name: 'Cases to the warehouse', is_active: false } });
});

test('an error event has the operation, the status and the identifier', async ({ host, page, webhooks, guard }) => {
  guard.expectFailedRequest(/\/v2\//, 500);
  await webhooks.fail('list', 'every', 'down:500');
  await host.open({ script: mountWith('mock: false, fetch: (request) => fetch(request)') });
  await expect(page.getByRole('alert')).toContainText('The webhooks could not be loaded');
  const error = await page.evaluate(() => globalThis.received.find(({ name }) => name === 'failure')?.detail);
  expect(error).toMatchObject({
    operation: 'list',
    status: 500,
    identifier: expect.stringMatching(/^[0-9a-f-]{36}$/),
    fatal: false,
  });
});

test('the user is asked for a token, and the host is notified, if the host returns none', async ({
  host,
  page,
  webhooks,
}) => {
  await host.open({
    script: mountWith(`mock: false, getAccessToken: (reason) => {
      globalThis.received.push({ name: 'asked', detail: { reason } });
    }`),
  });
  await expect(page.getByRole('dialog', { name: 'Connect to the API' })).toBeVisible();
  await page.getByLabel('Access token').fill('by-hand');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(webhooks.list.rows).toHaveCount(12);
  const received = await page.evaluate(() =>
    globalThis.received.filter(({ name }) => name === 'asked' || name === 'authrequired'),
  );
  expect(received).toEqual([
    { name: 'asked', detail: { reason: 'initial' } },
    { name: 'authrequired', detail: { reason: 'initial' } },
  ]);
});
