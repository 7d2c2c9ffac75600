import type { CustomResponse } from 'webhook-settings/playwright';
import { expect, test } from '../../support/fixtures.ts';

const IDENTIFIER = '0b6b7f0a-8f5e-4a53-9a52-6a3c1a1f9e10';
const fullProblem = (status: number, title: string) => ({
  type: 'about:blank',
  title,
  status,
  detail: `${title} in detail`,
  instance: '/v2',
  identifier: IDENTIFIER,
  timestamp: '2026-11-24T09:30:00Z',
});

const LIST_FAILURES: { name: string; failure: CustomResponse; text: string; quotes?: boolean }[] = [
  {
    name: '404',
    failure: { status: 404, body: { title: 'Not Found', status: 404, detail: 'minimal' } },
    text: 'answers as this API does.',
  },
  {
    name: '429',
    failure: {
      status: 429,
      headers: { 'content-type': 'application/json', 'ratelimit-reset': '121' },
      body: { message: 'API rate limit exceeded' },
    },
    text: 'You can try again in 121 seconds.',
  },
  {
    name: '500',
    failure: { status: 500, body: fullProblem(500, 'Internal Server Error') },
    text: 'Something went wrong on the server.',
    quotes: true,
  },
  {
    name: '503 as plain JSON',
    failure: { status: 503, headers: { 'content-type': 'application/json' }, body: fullProblem(503, 'Unavailable') },
    text: 'The service is unavailable at the moment.',
    quotes: true,
  },
  {
    name: 'a gateway page',
    failure: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><body>Bad Gateway</body></html>' },
    text: 'Something went wrong on the server.',
  },
  {
    name: 'an empty 500',
    failure: { status: 500, headers: { 'content-type': 'text/plain' }, body: '' },
    text: 'Something went wrong on the server.',
  },
  {
    name: 'HTML instead of JSON',
    failure: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' },
    text: 'The server’s answer could not be read.',
  },
  {
    name: 'cut-off JSON',
    failure: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"webhook_notification_conf' },
    text: 'The server’s answer could not be read.',
  },
  {
    name: 'JSON without a list',
    failure: { status: 200, headers: { 'content-type': 'application/json' }, body: {} },
    text: 'The server’s answer could not be read.',
  },
];

for (const { name, failure, text, quotes } of LIST_FAILURES) {
  test(`a failed list explains itself: ${name}`, async ({ app, page, guard, webhooks }) => {
    if (failure.status >= 400) guard.expectFailedRequest(/\/webhook\?/, failure.status);
    await webhooks.fail('list', 'every', failure);
    await app.open('/settings/webhooks');
    await app.retryUntilAlert();
    await expect(app.alert).toContainText('The webhooks could not be loaded');
    await expect(app.alert).toContainText(text);
    await expect(page.getByText('No webhooks yet')).toBeHidden();
    if (quotes) {
      await app.alert.getByText('Details').click();
      await expect(app.alert.getByText(IDENTIFIER)).toBeVisible();
      await expect(app.button('Copy reference for support')).toBeVisible();
    }
    await webhooks.reset();
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(12);
  });
}

test('a rejected create shows the server’s messages beside their fields and keeps the input', async ({
  app,
  guard,
  targets,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook$/, 400);
  const errors = [
    { field: 'url', reasons: ['error.validation.ValidWebhookUrl'], rejected: 'The URL resolves to a private address.' },
    { field: 'quota', reasons: ['error.quota'], rejected: 'Too many webhooks.' },
  ];
  await webhooks.fail('create', 1, {
    status: 400,
    body: { ...fullProblem(400, 'Bad Request'), properties: { errors } },
  });
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'Refused', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.url).toBeFocused();
  await expect(app.url).toHaveAccessibleDescription(
    /The server did not accept this value: The URL resolves to a private address\.$/,
  );
  await expect(app.alert).toContainText('The webhook was not created');
  await expect(app.alert).toContainText('Everything you typed has been kept.');
  await expect(app.alert).toContainText('quota: Too many webhooks.');
  await app.alert.getByText('Details').click();
  await expect(app.alert.getByText(IDENTIFIER)).toBeVisible();
  await expect(app.name).toHaveValue('Refused');
  await expect(app.form.chosenEvent).toContainText('Case created');
  await app.url.fill(targets.answering(204));
  await expect(app.url).not.toHaveAttribute('aria-invalid');
});

test('a rejected save shows the server’s message beside its field and keeps the input', async ({
  app,
  guard,
  targets,
  webhooks,
}) => {
  guard.expectFailedRequest(/\/webhook\/[0-9a-f-]+$/, 400);
  const errors = [
    {
      field: 'url',
      reasons: [{ key: 'error.validation.ValidWebhookUrl', message: 'must be a public address' }],
      rejected: 'x',
    },
  ];
  await webhooks.fail('update', 1, { status: 400, body: { ...fullProblem(400, 'Bad Request'), errors } });
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.url.fill(targets.answering(200));
  await app.button('Save').click();
  await expect(app.alert).toContainText('The webhook was not saved');
  await expect(app.url).toHaveAccessibleDescription(/must be a public address$/);
  await expect(app.url).toHaveValue(targets.answering(200));
});

test('a duplicate name is reported beside the name', async ({ app, guard, targets, webhooks }) => {
  guard.expectFailedRequest(/\/webhook$/, 409);
  await webhooks.fail('create', 1, {
    status: 409,
    body: { ...fullProblem(409, 'Conflict'), properties: { name: 'duplicated' } },
  });
  await app.open('/settings/webhooks');
  await app.link('New').click();
  await app.fillNew({ name: 'Taken', event: 'Case created', url: targets.answering(200) });
  await app.button('Create').click();
  await expect(app.name).toBeFocused();
  await expect(app.name).toHaveAccessibleDescription(/duplicated$/);
});

test('a test message that can’t be sent is reported with the reason', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/test$/, 400);
  const errors = [{ field: 'url', reasons: ['error.validation.ValidWebhookUrl'], rejected: 'The URL is not public.' }];
  await webhooks.fail('test', 1, { status: 400, body: { ...fullProblem(400, 'Bad Request'), properties: { errors } } });
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.button('Send test').click();
  await expect(app.alert).toContainText('The test could not be run');
  await expect(app.alert).toContainText('Correct what you entered and try again.');
  await expect(app.alert).toContainText('The URL is not public.');
});

test('a test message whose answer is lost may have arrived', async ({ app, guard, webhooks }) => {
  guard.expectFailedRequest(/\/webhook\/test$/);
  await webhooks.fail('test', 1, 'lost');
  await app.open('/settings/webhooks');
  await app.link('Payments release').click();
  await app.button('Send test').click();
  await expect(app.alert).toContainText('It isn’t known whether the test message arrived');
  await expect(app.alert).toContainText('The message may still have been sent.');
});
