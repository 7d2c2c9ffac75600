// Answers that are no list, or never end: they end in a sentence, and the page stays usable.
import { stopClock } from '../../support/clock.ts';
import { expect, mountWith, test } from '../../support/host-page-fixtures.ts';

const ANSWERS: Record<string, string> = {
  'JSON that is nested 100,000 levels deep': `new Response('['.repeat(100_000) + ']'.repeat(100_000))`,
  'an object nested 100,000 levels deep': `new Response('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))`,
  'a list in the place of an object': `Response.json([])`,
  'a text': `Response.json('webhooks')`,
  'rows that are no list': `Response.json({ webhook_notification_configurations: {}, first: 1, self: 2 })`,
  nothing: `new Response('')`,
  'what is no Response': `({ status: 200, text: async () => '{}' })`,
  'a body that breaks off': `new Response(new ReadableStream({ start: (it) => it.error(new Error('gone')) }))`,
};

for (const [what, answer] of Object.entries(ANSWERS)) {
  test(`${what} is an answer that could not be read`, async ({ host, page, webhooks }) => {
    await host.open({ script: mountWith(`mock: false, fetch: async () => ${answer}`) });
    await expect(page.getByRole('alert').or(webhooks.list.tryNow).first()).toBeVisible();
    // A failed connection is tried again, up to three times.
    for (let at = 0; at < 3; at += 1) await webhooks.list.tryNow.click({ timeout: 2500 }).catch(() => undefined);
    await expect(page.getByRole('alert')).toContainText('The webhooks could not be loaded');
    await expect(webhooks.list.new).toBeVisible();
  });
}

/** A stream that goes on for ever, and takes no notice of the request's signal. */
const ENDLESS = `new ReadableStream({
  pull: (controller) => new Promise((resolve) => setTimeout(() => {
    if (globalThis.isGivenUp !== true) controller.enqueue(new TextEncoder().encode(' '.repeat(1000)));
    resolve();
  }, 100)),
  cancel: () => (globalThis.isGivenUp = true),
})`;

const SILENT: Record<string, string> = {
  'a body without an end': `async () => new Response(${ENDLESS})`,
  'a fetch that never answers': `() => new Promise(() => {})`,
};

for (const [what, fetch] of Object.entries(SILENT)) {
  test(`${what} is given up`, async ({ host, page, webhooks }) => {
    await stopClock(page);
    await host.open({ script: mountWith(`mock: false, fetch: ${fetch}`) });
    await expect(webhooks.list.new).toBeVisible();
    await page.clock.runFor(15_000);
    await expect(page.getByRole('alert')).toContainText('The server did not answer within 15 seconds.');
  });
}

const IDENTIFIERS = ['../../evil', 'javascript:alert(1)', '//evil.example', 'a"onclick="x', '%2e%2e%2f', ' ', '', 5];

test('hostile identifiers never reach a link', async ({ host, page, webhooks }) => {
  const rows = IDENTIFIERS.map((identifier, at) => ({
    identifier,
    name: `Webhook ${at}`,
    type: 'CASE_CREATED',
    url: 'https://example.com/',
    is_active: true,
    created_at: '2026-01-01T10:00:00Z',
    updated_at: '2026-01-01T10:00:00Z',
    created_by: 'x',
  }));
  const body = { webhook_notification_configurations: rows, first: '/', self: '/', total_count: rows.length };
  await host.open({ script: mountWith(`mock: false, fetch: async () => Response.json(${JSON.stringify(body)})`) });
  await expect(page.getByText('could not be read and are not shown')).toBeVisible();
  await expect(webhooks.list.rows).toHaveCount(0);
  const links = page.locator('a');
  const all = await links.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('href'), link.dataset.address]),
  );
  expect(all.filter(([href, address]) => href !== page.url() || !/^#\/[a-z/]*$/.test(address ?? ''))).toEqual([]);
});
