// Control over HTTP, for tests in any language: the native server and the package's command, by requests alone.
import type { Exchange, TestMessage, Webhook } from 'webhook-settings/mock';
import { test as base, expect } from '../../support/fixtures.ts';
import { HttpControl } from '../../support/http-control.ts';
import { MockServer, SERVERS } from '../../support/mock-server.ts';

const NEW = { name: 'Mine', type: 'CASE_CREATED', url: 'https://example.com/', is_active: true };

for (const { name, command, args } of SERVERS) {
  const test = base.extend<{ mock: HttpControl }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright derives the fixture's dependencies from the pattern.
    mock: async ({}, use) => {
      const server = await MockServer.start(['--control', ...args], command);
      await use(new HttpControl(server.origin));
      await server.stop();
    },
  });

  test.describe(`the ${name} server`, () => {
    test('webhooks are seeded, saved in a snapshot, restored and reset', async ({ mock }) => {
      const seeded = await mock.get<Webhook[]>('seed', { webhooks: [{ name: 'One', is_active: false }, {}] });
      expect(seeded.map(({ name, is_active }) => [name, is_active])).toEqual([
        ['One', false],
        ['Webhook 2', true],
      ]);
      const snapshot = await mock.get<string>('snapshot');
      expect(await mock.get<Webhook[]>('seed', { webhooks: 0 })).toEqual([]);
      expect(await mock.names()).toEqual([]);
      await mock.get('restore', { snapshot });
      expect(await mock.names()).toEqual(['One', 'Webhook 2']);
      await mock.get('reset');
      expect(await mock.names()).toHaveLength(12);
    });

    test('the nth call fails as injected', async ({ mock }) => {
      await mock.get('fail', { operation: 'list', nth: 2, fault: 'down:500' });
      const fault = { status: 207, headers: { 'X-Own': 'café' }, body: { odd: true } };
      await mock.get('fail', { operation: 'any', nth: 3, fault });
      await mock.get('fail', { operation: 'test', nth: 'every', fault: 'offline' });
      expect([(await mock.list()).status, (await mock.list()).status]).toEqual([200, 500]);
      expect(await mock.list()).toEqual({ status: 207, type: 'application/json', text: '{"odd":true}' });
      for (let count = 0; count < 2; count += 1) await expect(mock.post('/test', NEW)).rejects.toThrow('fetch failed');
      await mock.get('reset');
      expect((await mock.post('/test', NEW)).status).toBe(200);
    });

    test('answers are held until released', async ({ mock }) => {
      await mock.get('hold', { operation: 'list' });
      let isAnswered = false;
      const held = mock.list().then(({ status }) => {
        isAnswered = true;
        return status;
      });
      expect((await mock.post('', NEW)).status).toBe(201);
      await expect.poll(async () => (await mock.get<Exchange[]>('journal')).length).toBe(2);
      await mock.get('release', { operation: 'create' });
      expect((await mock.post('', NEW)).status).toBe(201);
      expect(isAnswered).toBe(false);
      await mock.get('release');
      expect(await held).toBe(200);
      await mock.get('hold');
      const all = mock.post('', NEW);
      await mock.get('reset');
      expect((await all).status).toBe(201);
    });

    test('delays end as the clock is advanced, and times are the clock’s', async ({ mock }) => {
      await mock.get('clock/pauseAt', { time: '2026-01-01T01:00:00+01:00' });
      await mock.get('fail', { operation: 'list', nth: 1, fault: 'slow:600000' });
      const slow = mock.list();
      await expect.poll(async () => (await mock.get<Exchange[]>('journal')).length).toBe(1);
      await mock.get('clock/advance', { milliseconds: 600_000 });
      expect((await slow).status).toBe(200);
      const created = JSON.parse((await mock.post('', NEW)).text) as Webhook;
      expect(created.created_at).toBe('2026-01-01T00:10:00.000Z');
      await mock.get('clock/resume');
      await mock.get('fail', { operation: 'list', nth: 1, fault: 'slow:20' });
      expect((await mock.list()).status).toBe(200);
      await mock.get('clock/pauseAt', { time: 0 });
      expect((await mock.get<Webhook[]>('seed', { webhooks: 1 }))[0]?.created_at).toBe('1970-01-01T00:00:00.000Z');
    });

    test('the journal has all requests, and the received messages have their headers', async ({ mock }) => {
      await mock.post('/test', { url: 'https://example.com/' });
      expect((await mock.send('/v2/notifications/mistyped', { method: 'POST', body: 'x' })).status).toBe(404);
      expect(await mock.get<Exchange[]>('journal')).toMatchObject([
        { number: 1, operation: 'test', method: 'POST', sent: '{"url":"https://example.com/"}', status: 200 },
        { number: 2, operation: null, target: '/v2/notifications/mistyped', sent: 'x', status: 404 },
      ]);
      const [message] = await mock.get<TestMessage[]>('received');
      expect(message?.headers.map(([name]) => name).at(-1)).toBe('webhook-signature');
    });

    test('what can’t be used is refused with the reason', async ({ mock }) => {
      const call = (method: string, parameters?: unknown) => mock.get(method, parameters).catch(String);
      const fail = (fault: unknown) => call('fail', { operation: 'list', nth: 1, fault });
      for (const [refused, reason] of [
        [await fail({ status: 204, body: {} }), 'has no body'],
        [await fail({ status: 600 }), 'a whole number from 200 to 599'],
        [await fail({ status: 200, headers: { 'x y': '1' } }), 'the name'],
        [await fail({ status: 200, headers: { x: 'a\r\nb: c' } }), 'the value'],
        [await fail({ status: 200, headers: { 'Content-Length': '1' } }), 'the connection itself'],
        [await fail({ status: 200, headers: 'x' }), 'The headers of an answer'],
        [await fail({ status: 200, headers: { x: [] } }), 'The headers of an answer'],
        [await fail('slowly'), 'there is no such fault'],
        [await fail(null), 'there is no such fault'],
        [await call('fail', { operation: 'delete', nth: 1, fault: 'lost' }), 'delete; there are list, create'],
        [await call('fail', { operation: 'list', nth: 0, fault: 'lost' }), 'counted from 1'],
        [await call('fail', {}), 'counted from 1'],
        [await call('seed', { webhooks: -1 }), 'as a list, or a number'],
        [await call('seed', { webhooks: [7] }), 'webhook 0 is no object'],
        [await call('restore', { snapshot: '{}' }), 'no snapshot'],
        [await call('restore'), 'no snapshot'],
        [await call('hold', { operation: 'delete' }), 'There is no such operation'],
        [await call('hold', { operatoin: 'list' }), 'hold has no parameter operatoin; it takes operation.'],
        [await call('reset', { all: true }), 'reset has no parameters; it was given all.'],
        [await call('hold', []), 'not a JSON object'],
        [await call('clock/advance', { milliseconds: -1 }), 'Time only goes forward'],
        [await call('clock/advance', { milliseconds: 1e300 }), 'Time only goes forward'],
        [await call('clock/pauseAt', { time: 'soon' }), 'soon is no time'],
        [await call('clock/stop'), 'The control has no method clock/stop'],
      ])
        expect(refused).toContain(reason);
      expect((await mock.list()).status).toBe(200);
      expect(await mock.send('/__mock/reset')).toMatchObject({ status: 405, type: 'application/problem+json' });
      expect(await mock.send('/__mock/hold', { method: 'POST', body: '{}' })).toMatchObject({ status: 415 });
    });
  });
}
