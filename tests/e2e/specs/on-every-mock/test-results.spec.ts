import { expect, test } from '../../support/fixtures.ts';

const OUTCOMES = [
  { status: 204, text: 'The test message was received', answer: 'HTTP 204' },
  { status: 302, text: 'The receiving server redirects elsewhere', answer: 'HTTP 302' },
  { status: 404, text: 'The receiving server rejected the message', answer: 'HTTP 404' },
  { status: 500, text: 'The receiving server had an error', answer: 'HTTP 500' },
  { silent: true, text: 'The receiving server did not respond', answer: 'No status code' },
  { oauth: 'client-error', text: 'The authorization server rejected the request', answer: 'HTTP 401' },
  { oauth: 'server-error', text: 'The authorization server had an error', answer: 'HTTP 500' },
  { oauth: 'no-response', text: 'The authorization server did not respond', answer: 'No status code' },
];

for (const { status, oauth, text, answer } of OUTCOMES) {
  test(`a test message shows its result: ${text}`, async ({ app, targets }) => {
    const url = oauth ? `https://${oauth}.oauth.invalid/` : status ? targets.answering(status) : targets.silent;
    await app.open('/settings/webhooks/new');
    await app.fillNew({ name: 'Tested', event: 'Case created', url });
    await app.button('Send test').click();
    await app.enterTokenIfAsked();
    await expect(app.testResult).toContainText(text);
    await expect(app.testResult).toContainText(answer);
    await expect(app.testResult).toContainText(url);
    await expect(app.testResult).toContainText('not the data of a real event');
    await expect(app.testResult).toContainText('Time taken');
    const receiver = oauth ? 'Authorization server’s response' : 'through Mesh to the URL and back';
    await expect(app.testResult).toContainText(receiver);
  });
}

test('a result is replaced by the next one, and marked as stale when the URL changes', async ({
  app,
  page,
  targets,
}) => {
  await app.open('/settings/webhooks/new');
  await app.fillNew({ name: 'Tested', event: 'Case created', url: targets.answering(200) });
  await app.button('Send test').click();
  await app.enterTokenIfAsked();
  await expect(app.testResult).toContainText('HTTP 200');
  const stale = page.getByText('The URL has changed since this test.');
  await expect(stale).toBeHidden();
  await app.url.fill(targets.answering(404));
  await expect(stale).toBeVisible();
  await app.button('Send test').click();
  await expect(app.testResult).toContainText('HTTP 404');
  await expect(app.testResult).toHaveCount(1);
  await expect(stale).toBeHidden();
});

test('a test message is sent from the page of an existing webhook', async ({ app, targets }) => {
  await app.open('/settings/webhooks');
  await app.link('Case intake').click();
  await app.url.fill(targets.answering(200));
  await app.button('Send test').click();
  await expect(app.testResult).toContainText('The test message was received');
});
