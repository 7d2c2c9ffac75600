// What must not compile. Each statement is a mistake of its own.

import { type Appearance, mount, type Options, type WebhookSettingsElement } from 'webhook-settings';
import { createMock, createWorkerMock } from 'webhook-settings/mock';

declare const target: Element;
declare const element: WebhookSettingsElement;

// @ts-expect-error There is no such option.
export const misspelt: Options = { apibase: '' };
// @ts-expect-error
mount('#webhooks');
// @ts-expect-error
mount(null);
// @ts-expect-error
mount(target, { apiBase: 1 });
// @ts-expect-error
mount(target, { theme: 'blue' });
// @ts-expect-error
mount(target, { chrome: 'some' });
// @ts-expect-error
mount(target, { pageSize: '25' });
// @ts-expect-error
mount(target, { readOnly: 'yes' });
// @ts-expect-error
mount(target, { eventTypes: 'CASE_CREATED' });
// @ts-expect-error
mount(target, { permissions: { delete: true } });
// @ts-expect-error
mount(target, { navigation: 'history' });
// @ts-expect-error
mount(target, { navigation: { path: '/' } });
// @ts-expect-error
mount(target, { fetch: () => 'text' });
// @ts-expect-error
mount(target, { getAccessToken: async () => 1 });
// @ts-expect-error
mount(target, { mock: 1 });
// @ts-expect-error There is no such property.
export const wrongName: Appearance = { colour: 'red' };
// @ts-expect-error
export const wrongValue: Appearance = { radius: 4 };
// @ts-expect-error
mount(target).update({ theme: 1 });
// @ts-expect-error
mount(target).navigate();
// @ts-expect-error
mount(target).ready = Promise.resolve();
// @ts-expect-error
element.pageSize = 'many';
// @ts-expect-error
element.addEventListener('webhookcreated', ({ detail }) => detail.url);
// @ts-expect-error
createMock({ scenario: 1 });
// @ts-expect-error
createWorkerMock({});
// @ts-expect-error
createMock().control.fail('delete', 1, 'lost');
// @ts-expect-error It can only be given at the start.
mount(target).update({ wasmUrl: '/other.wasm' });
// @ts-expect-error
mount(target).update({ lazyWasmUrl: '/other.wasm' });
// @ts-expect-error
mount(target).on('error', () => undefined);
// @ts-expect-error
mount(target).on('webhookcreated', ({ detail }) => detail.url);
// @ts-expect-error
mount(target, { mock: 'slwo:100' });
// @ts-expect-error
mount(target, { mock: 'slow' });
// @ts-expect-error
mount(target, { mock: 'create.slwo:100' });
// @ts-expect-error
mount(target, { mock: 'crate.lost' });
// @ts-expect-error
mount(target, { mock: 'slow:100,slwo:5' });
// @ts-expect-error
mount(target, { mock: 'slwo:100,lost' });
// @ts-expect-error
element.mock = 'emtpy';
// @ts-expect-error
createMock({ scenario: 'flaky:much' });
// @ts-expect-error
createWorkerMock({ workerUrl: '/mock-worker.js', scenario: 'downn' });
// @ts-expect-error
createMock().control.fail('create', 1, 'slow:fast');
// @ts-expect-error
createMock().stop();
