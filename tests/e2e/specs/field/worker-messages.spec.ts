// Any script of the origin can send messages to the mock's service worker.
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

test.use({ backend: 'worker', serviceWorkers: 'allow' });

/** Sends a message to the worker, and returns its reply, or "nothing" if there is none before that of a good call. */
function send(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((message) => {
    const worker = navigator.serviceWorker.controller as ServiceWorker;
    const call = (message: unknown) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        worker.postMessage(message, [port2]);
      });
    const good = { method: 'unknownTerm', parameters: ['empty'], scenario: '' };
    return Promise.race([
      call(message),
      call(good)
        .then(() => call(good))
        .then(() => 'nothing'),
    ]);
  }, message);
}

const call = (method: unknown, ...parameters: unknown[]) => ({
  method,
  parameters,
  scenario: '',
});

test('only listed methods can be called', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  for (const name of [
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'answer',
    'notify',
    'clock',
    'wait',
    '',
  ])
    expect(await send(page, call(name))).toEqual({
      error: `The mock has no method ${name}.`,
    });
});

test('parameters of other types are rejected, and nothing is changed', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  const wrong: [name: string, ...parameters: unknown[]][] = [
    ['restore', { evil: 1 }],
    ['restore', null],
    ['restore', '{}'],
    ['seed', {}],
    ['seed', -1],
    ['seed', 1e9],
    ['seed', 1.5],
    ['seed', 'x'],
    ['seed', [null]],
    ['fail', 'constructor', 1, 'lost'],
    ['fail', { evil: 1 }, 1, 'lost'],
    ['fail', 'list', 2 ** 32 + 1, 'lost'],
    ['fail', 'list', '1', 'lost'],
    ['fail', 'list', 1, null],
    ['fail', 'list', 1, 5],
    ['fail', 'list', 1, { status: '200' }],
    ['fail', 'list', 1, { status: 200.5 }],
    ['fail', 'list', 1, { status: 200, headers: { 'x y': '1' } }],
    ['hold', { evil: 1 }],
    ['release', 7],
    ['advance', '5'],
    ['advance', 1e300],
    ['advance', null],
    ['pauseAt', 'soon'],
  ];
  for (const [name, ...parameters] of wrong)
    expect(await send(page, call(name, ...parameters)), `${name} ${JSON.stringify(parameters)}`).toEqual({
      error: expect.any(String),
    });
  await app.reload();
  await expect(app.rows).toHaveCount(12);
});

test('messages that are no calls get no reply', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  for (const message of [null, 5, 'text', [], {}, { method: 'reset' }, { method: 5, parameters: [], scenario: '' }])
    expect(await send(page, message)).toBe('nothing');
  expect(await send(page, { method: 'reset', parameters: {}, scenario: '' })).toBe('nothing');
  expect(await send(page, { method: 'reset', parameters: [], scenario: 5 })).toBe('nothing');
  await app.reload();
  await expect(app.rows).toHaveCount(12);
});

test('messages of other scripts to the page are left alone', async ({ app, page }) => {
  await app.open('/settings/webhooks');
  await expect(app.rows).toHaveCount(12);
  await page.evaluate(() => {
    for (const data of [null, 5, {}, { webhookSettings: 5 }, { webhookSettings: { exchanges: 'x' } }])
      navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data }));
  });
  await app.link('Payments release').click();
  await expect(app.heading).toHaveText('Payments release');
});
