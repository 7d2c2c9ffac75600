import { WEBHOOKS_PATH } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';
import { inBrowser, inNode, type MockHost, type MockRequest, type MockResponse } from '../../support/mock-hosts.ts';

const LIST: MockRequest = { method: 'GET', target: WEBHOOKS_PATH };
const TEST: MockRequest = {
  method: 'POST',
  target: `${WEBHOOKS_PATH}/test`,
  headers: { 'content-type': 'application/json' },
  body: '{"url":"https://example.com/"}',
};

function names(response: MockResponse): string[] {
  const page = JSON.parse(response?.body ?? '{}') as { webhook_notification_configurations: { name: string }[] };
  return page.webhook_notification_configurations.map(({ name }) => name);
}

const HOSTS = ['page', 'worker', 'node'] as const;

for (const place of HOSTS) {
  const controlled = test.extend<{ host: MockHost }>({
    host: async ({ app, page, guard }, use) => {
      guard.disable();
      await use(place === 'node' ? inNode() : await inBrowser(app, page, place === 'page' ? 'page' : ''));
    },
  });

  controlled.describe(`in ${place}`, () => {
    controlled('webhooks are seeded, saved in a snapshot, restored and reset', async ({ host }) => {
      const seeded = await host.control.seed([{ name: 'One', is_active: false }, {}]);
      expect(seeded.map(({ name, is_active }) => [name, is_active])).toEqual([
        ['One', false],
        ['Webhook 2', true],
      ]);
      expect(names(await host.send(LIST))).toEqual(['One', 'Webhook 2']);
      const snapshot = await host.control.snapshot();
      await host.control.seed(0);
      expect(names(await host.send(LIST))).toEqual([]);
      await host.control.restore(snapshot);
      expect(names(await host.send(LIST))).toEqual(['One', 'Webhook 2']);
      await host.control.reset();
      expect(names(await host.send(LIST))).toHaveLength(12);
      await expect(host.control.restore('{}')).rejects.toThrow('no snapshot');
    });

    controlled('the nth request fails as injected', async ({ host }) => {
      await host.control.fail('list', 2, 'down:500');
      await host.control.fail('any', 3, { status: 207, body: { odd: true } });
      await host.control.fail('test', 'every', 'offline');
      const statuses = [];
      for (const call of [LIST, LIST, LIST, TEST, TEST]) statuses.push((await host.send(call))?.status);
      expect(statuses).toEqual([200, 500, 207, undefined, undefined]);
      await expect(host.control.fail('list', 1, 'slowly' as 'lost')).rejects.toThrow('no such fault');
      await expect(host.control.fail('list', 0, 'lost')).rejects.toThrow('counted from 1');
    });

    controlled('answers are held until released', async ({ host }) => {
      await host.control.hold('list');
      let isAnswered = false;
      const held = host.send(LIST).then((response) => {
        isAnswered = true;
        return response;
      });
      expect((await host.send(TEST))?.status).toBe(200);
      await expect.poll(async () => (await host.control.journal()).length).toBe(2);
      expect(isAnswered).toBe(false);
      await host.control.release();
      expect((await held)?.status).toBe(200);
      expect((await host.send(LIST))?.status).toBe(200);
    });

    controlled('a delay ends when its clock is advanced', async ({ host }) => {
      await host.control.pauseAt('2026-01-01T00:00:00Z');
      await host.control.fail('list', 1, 'slow:600000');
      const slow = host.send(LIST);
      await expect.poll(async () => (await host.control.journal()).length).toBe(1);
      await host.control.advance(600_000);
      expect((await slow)?.status).toBe(200);
      const journal = await host.control.journal();
      expect(journal).toMatchObject([
        { number: 1, at: '2026-01-01T00:00:00.000Z', operation: 'list', delay: 600_000, status: 200 },
      ]);
    });

    controlled('the journal has all requests, and the received messages have their headers', async ({ host }) => {
      await host.send(TEST);
      await host.send({ method: 'GET', target: `${WEBHOOKS_PATH}/nothing/here` });
      expect(await host.control.journal()).toMatchObject([
        { operation: 'test', method: 'POST', sent: TEST.body, status: 200 },
        { operation: null, target: `${WEBHOOKS_PATH}/nothing/here`, status: 404 },
      ]);
      const [message] = await host.control.received();
      expect(message?.url).toBe('https://example.com/');
      expect(message?.headers.map(([name]) => name)).toEqual([
        'content-type',
        'webhook-id',
        'webhook-timestamp',
        'webhook-signature',
      ]);
    });
  });
}
