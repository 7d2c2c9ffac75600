// A fault with an answer that no server could give is refused with the reason, in every host of the mock.
import { type CustomResponse, createMock } from 'webhook-settings/mock';
import { WEBHOOKS_PATH } from '../../support/api.ts';
import { expect, test } from '../../support/fixtures.ts';
import { inBrowser, inNode, type MockHost } from '../../support/mock-hosts.ts';

test.use({ backend: 'worker', serviceWorkers: 'allow', trace: 'off' });

const LIST = { method: 'GET', target: WEBHOOKS_PATH };
const STATUS = 'an answer has a whole number from 200 to 599 as its status';
const NO_BODY = 'an answer with the status 204, 205 or 304 has no body';
const NAME = 'no header can have the name of one of these';
const VALUE = 'no header can have the value of one of these';
const CONNECTION = 'the connection itself sets one of these headers';

const IMPOSSIBLE: [response: unknown, reason: string][] = [
  [{ status: 204, body: {} }, NO_BODY],
  [{ status: 204, body: 'x' }, NO_BODY],
  [{ status: 205, body: [] }, NO_BODY],
  [{ status: 304, body: 0 }, NO_BODY],
  ...[100, 101, 103, 199, 600, 0, -1, 200.5, 65_736, 2 ** 32 + 200, null, '200', [200], undefined].map(
    (status): [unknown, string] => [{ status }, STATUS],
  ),
  [{ status: 200, headers: { 'x y': '1' } }, NAME],
  [{ status: 200, headers: { '': '1' } }, NAME],
  [{ status: 200, headers: { 'x:': '1' } }, NAME],
  [{ status: 200, headers: { 'x-ü': '1' } }, NAME],
  [{ status: 200, headers: { 'x-a': 'a\r\nx-b: b' } }, VALUE],
  [{ status: 200, headers: { 'x-a': '\0' } }, VALUE],
  [{ status: 200, headers: { 'x-a': '日本' } }, VALUE],
  [{ status: 200, headers: { 'Content-Length': '5' }, body: 'x' }, CONNECTION],
  [{ status: 200, headers: { 'transfer-encoding': 'chunked' } }, CONNECTION],
  [{ status: 200, headers: { connection: 'close' } }, CONNECTION],
  [{ status: 200, headers: 'x-a: b' }, 'The headers of an answer are an object of texts.'],
  [{ status: 200, headers: 5 }, 'The headers of an answer are an object of texts.'],
  [{ status: 200, headers: { x: {} } }, 'The headers of an answer are an object of texts.'],
  [{ status: 200, headers: { x: null } }, 'The headers of an answer are an object of texts.'],
];

/** What can be passed only within a process. */
const IN_PROCESS: [response: unknown, reason: string][] = [
  [new Response('x', { status: 500 }), 'The body of an answer is a text, or is sent as JSON.'],
  [{ status: 200, body: () => 'x' }, 'The body of an answer is a text, or is sent as JSON.'],
  [{ status: 200, body: new Blob(['x']) }, 'The body of an answer is a text, or is sent as JSON.'],
  [{ status: Number.NaN }, STATUS],
];

const POSSIBLE: [response: CustomResponse, body: string, contentType: string | undefined][] = [
  [{ status: 204 }, '', undefined],
  [{ status: 204, body: '' }, '', undefined],
  [{ status: 304, body: null }, '', undefined],
  [{ status: 200, body: null }, 'null', 'application/json'],
  [{ status: 299, body: { odd: [1.5, 'ü'] } }, '{"odd":[1.5,"ü"]}', 'application/json'],
  [{ status: 599, headers: { 'Content-Type': 'text/html' }, body: '<p>' }, '<p>', 'text/html'],
  [{ status: 200, headers: { 'x-a': '', 'X-B': 'caf\u00e9' }, body: 'x' }, 'x', 'text/plain'],
];

async function check(host: MockHost, impossible: typeof IMPOSSIBLE): Promise<void> {
  for (const [response, reason] of impossible)
    await expect(host.control.fail('list', 1, response as CustomResponse), JSON.stringify(response)).rejects.toThrow(
      reason,
    );
  expect(await host.send(LIST)).toMatchObject({ status: 200 });
  for (const [response, body, contentType] of POSSIBLE) {
    await host.control.fail('list', 1, response);
    const answer = await host.send(LIST);
    expect(answer, JSON.stringify(response)).toMatchObject({ status: response.status, body });
    if (contentType !== undefined) expect(answer?.headers['content-type']).toBe(contentType);
  }
  await expect(host.control.fail('list', 1, 'down:204')).rejects.toThrow('there is no such fault');
}

for (const place of ['page', 'worker'] as const) {
  test(`in the ${place}`, async ({ app, page, guard }) => {
    guard.disable();
    await check(await inBrowser(app, page, place === 'page' ? 'page' : ''), IMPOSSIBLE);
  });
}

test('in Node', async () => {
  await check(inNode(), [...IMPOSSIBLE, ...IN_PROCESS]);
  const { control, fetch } = createMock();
  await control.fail('list', 1, { status: 204 });
  expect((await fetch(`https://api.example${WEBHOOKS_PATH}`)).body).toBeNull();
});
