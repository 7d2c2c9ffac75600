// What the native server and the package's command share besides their control: flags, who may use them, every byte.
import { request as rawRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { HttpControl } from '../../support/http-control.ts';
import { MockServer, SERVERS } from '../../support/mock-server.ts';

const NEW = { name: 'Mine', type: 'CASE_CREATED', url: 'https://example.com/', is_active: true };

for (const { name, command, args } of SERVERS) {
  const start = (...more: string[]) => MockServer.start([...args, ...more], command);

  test.describe(`the ${name} server`, () => {
    test('only programs that call it by loopback are answered, and no page', async () => {
      const server = await start('--control', '--allow-host', 'mock.test', '--allow-origin', '*');
      const { port } = new URL(server.origin);
      const send = (host: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
        new Promise<[number | undefined, string[]]>((resolve, reject) => {
          const sent = rawRequest(
            { host: '127.0.0.1', port, method, path, headers: { host, ...headers } },
            (answer) => {
              answer.resume();
              const cors = Object.keys(answer.headers).filter((name) => name.startsWith('access-control'));
              resolve([answer.statusCode, cors]);
            },
          );
          sent.on('error', reject).end();
        });
      for (const host of ['localhost', `127.0.0.1:${port}`, '[::1]', 'LOCALHOST:1', 'mock.localhost'])
        expect(await send(host, '/__mock/journal'), host).toEqual([200, []]);
      for (const host of ['mock.test', 'evil.example', '10.0.0.1', 'localhost.evil.example'])
        expect(await send(host, '/__mock/journal'), host).toEqual([421, []]);
      expect((await send('mock.test', WEBHOOKS_PATH))[0]).toBe(200);
      expect((await send('evil.example', WEBHOOKS_PATH))[0]).toBe(421);
      for (const origin of ['http://localhost:3000', 'https://evil.example', 'null']) {
        expect(await send('localhost', '/__mock/journal', { origin })).toEqual([403, []]);
        const preflight = { origin, 'access-control-request-method': 'POST' };
        expect(await send('localhost', '/__mock/reset', preflight, 'OPTIONS')).toEqual([403, []]);
      }
      expect((await send('localhost', WEBHOOKS_PATH, { origin: 'https://app.example' }))[1]).not.toEqual([]);
      await server.stop();
    });

    test('without the flag there is no control', async () => {
      const server = await start();
      const mock = new HttpControl(server.origin);
      expect((await mock.call('reset')).status).toBe(404);
      expect((await mock.call('journal')).status).toBe(404);
      await server.stop();
    });

    test('a scenario, a number of samples and an origin are taken as flags', async () => {
      const server = await start('--sample', '3', '--scenario', 'create.lost', '--allow-origin', 'https://app.example');
      const mock = new HttpControl(server.origin);
      expect(await mock.names()).toHaveLength(3);
      await expect(mock.post('', NEW)).rejects.toThrow('fetch failed');
      expect(await mock.names()).toHaveLength(4);
      const withHeader = (scenario: string) => mock.send(WEBHOOKS_PATH, { headers: { 'x-webhooks-mock': scenario } });
      expect((await withHeader('down')).status).toBe(503);
      expect(await withHeader('slowly')).toMatchObject({ status: 418, text: expect.stringContaining('"slowly"') });
      const from = (origin: string) => mock.send(WEBHOOKS_PATH, { headers: { origin } });
      expect((await from('https://app.example')).status).toBe(200);
      expect((await from('https://evil.example')).status).toBe(403);
      await server.stop();
    });
  });
}

test('both servers answer the same calls with the same bytes', async () => {
  const answers = async (mock: HttpControl) => {
    const seen = [await mock.call('clock/pauseAt', { time: '2026-03-04T05:06:07Z' })];
    seen.push(await mock.list('?page_size=3'), await mock.post('', NEW), await mock.post('/test', NEW));
    seen.push(await mock.post('', {}), await mock.list('?page_size=0'), await mock.send('/v2/nothing'));
    seen.push(await mock.call('seed', { webhooks: [{}, { name: 'ü"\n' }] }), await mock.call('snapshot'));
    for (const fault of ['down', 'html', 'garbled', { status: 404 }, { status: 200, body: '<p>' }, { status: 204 }]) {
      seen.push(await mock.call('fail', { operation: 'list', nth: 1, fault }), await mock.list());
    }
    for (const parameters of [{}, { nth: 1, operation: 'x' }, { nth: 1, operation: 'any', fault: 5 }])
      seen.push(await mock.call('fail', parameters));
    seen.push(await mock.call('received'), await mock.call('nothing'), await mock.call('hold', { x: 1 }));
    return seen;
  };
  const servers = await Promise.all(
    SERVERS.map(({ command, args }) => MockServer.start(['--control', ...args], command)),
  );
  const [first, second] = await Promise.all(servers.map(({ origin }) => answers(new HttpControl(origin))));
  for (const server of servers) await server.stop();
  expect(second).toEqual(first);
});
