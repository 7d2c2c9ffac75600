// Everything that the package offers, as users of the package write it.

import {
  type Appearance,
  defineElement,
  type EventType,
  type Handle,
  mount,
  type Options,
  type Scenario,
  type WebhookSettingsElement,
  type WebhookSettingsEvent,
  type WebhookSettingsEventMap,
} from 'webhook-settings';
import { defineElement as defineToo } from 'webhook-settings/element';
import { mount as mountInline } from 'webhook-settings/inline';
import { createMock, createWorkerMock, type Exchange, type Mock, type WorkerMock } from 'webhook-settings/mock';
import { expect, test } from 'webhook-settings/playwright';

const target = document.createElement('div');
const mock: Mock = createMock({ scenario: 'slow:100-900', acceptPrivateTargets: true, wasmUrl: '/mock.wasm' });
const shared: Mock = createWorkerMock({
  workerUrl: '/mock-worker.js',
  scope: '/',
  scenario: 'empty',
  acceptPrivateTargets: true,
});
const appearance: Appearance = {
  accent: '#0a7',
  font: 'inherit',
  radius: '4px',
  space12: '3rem',
  shadow: 'none',
  duration: '0s',
};
const types: EventType[] = ['CASE_CREATED', 'SOMETHING_NEWER'];

export const all: Options = {
  apiBase: 'https://api.eu.mesh.complyadvantage.com',
  fetch: (request) => fetch(request),
  getAccessToken: async (reason) => (reason === 'initial' ? 'token' : null),
  permissions: { view: true, write: false },
  locale: 'de-AT',
  theme: 'inherit',
  font: 'inherit',
  appearance,
  eventTypes: types,
  pageSize: 50,
  chrome: 'full',
  navigation: { basePath: '/admin/webhooks' },
  shortcuts: true,
  readOnly: false,
  mock,
  wasmUrl: new URL('https://cdn.example/webhook-settings.wasm'),
  lazyWasmUrl: '/assets/webhook-settings-lazy.wasm',
  acceptPrivateTargets: true,
};

const handle: Handle = mount(target, all);
mount(target, { mock: shared });
mountInline(target, all).destroy();
mount(target, { fetch, mock: 'many:30', navigation: 'memory', getAccessToken: () => 'token' });
await handle.ready;
handle.update({
  locale: undefined,
  mock: true,
  navigation: { path: '/new', onNavigate: (path, { replace }) => console.log(path, replace), basePath: '/a' },
});
handle.navigate('/new');
const isDirty: boolean = handle.isDirty();
const stop: () => void = handle.on('beforeleave', (event) => {
  event.preventDefault();
  event.detail.leave();
});
stop();
handle.destroy();

defineElement();
defineToo('my-webhooks');
const element: WebhookSettingsElement = document.createElement('webhook-settings');
element.getAccessToken = all.getAccessToken;
element.pageSize = 10;
element.theme = undefined;
element.locale = null;
mount(target, { locale: null, permissions: { view: null }, appearance: { accent: null } }).update({ mock: null });
const scenarios: Scenario[] = [
  '',
  'empty',
  'down',
  'slow:100',
  'list@2.html',
  '@3.offline',
  'create.slow:10-20',
  'flaky:0.25',
  'unsortable:name',
  'many:30,create.lost,busy:3',
  'shuffled-ties, slow:5',
  `many:${scenarioCount()}`,
  'only known at run time' as string as Scenario,
];
element.addEventListener('beforeleave', (event) => {
  event.preventDefault();
  setTimeout(event.detail.leave, 10);
});
element.addEventListener('failure', ({ detail }) =>
  console.log(detail.operation, detail.status, detail.identifier, detail.message, detail.fatal),
);
element.addEventListener('testsent', ({ detail: { url, result } }) =>
  console.log(url, result.response_type, result.server_response_code),
);
element.addEventListener('webhookcreated', ({ detail: { webhook } }) =>
  console.log(webhook.identifier, webhook.is_active),
);
element.addEventListener('click', () => element.navigate('/'));
await element.ready;
target.addEventListener('navigate', (event) => {
  const { path, title } = (event as WebhookSettingsEvent<'navigate'>).detail;
  console.log(path, title, isDirty);
});
function scenarioCount(): number {
  return scenarios.length;
}
export type Names = keyof WebhookSettingsEventMap;

const exchanges: Exchange[] = await mock.control.journal();
await mock.ready;
mock.scenario = 'create.lost';
await mock.control.seed(3);
await mock.control.fail('create', 1, { status: 418, body: {} });
console.log(exchanges.length, mock.secret, await mock.fetch(new Request('https://api.example/')));
await mock.fetch('https://api.example/', { method: 'POST', body: '{}' });
await mock.fetch(new URL('https://api.example/'));
const workerMock: WorkerMock = createWorkerMock({ workerUrl: '/mock-worker.js', replaceWorker: true });
await workerMock.stop();

test.use({ webhooksScenario: 'readonly', webhooksApiPrefix: '/bff/mesh' });
test('is read-only', async ({ webhooks, context }) => {
  await webhooks.serve(context);
  await webhooks.list.goto();
  expect(await webhooks.journal()).toHaveLength(1);
});
