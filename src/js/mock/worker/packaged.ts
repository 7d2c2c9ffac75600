// The service worker of the npm package (`mock-worker.js`). It answers only requests of mocks that `createWorkerMock`
// created.

import init, { MockBackend } from '#glue';
import { WorkerBackend } from './backend.ts';
import { listen } from './listen.ts';

declare const self: ServiceWorkerGlobalScope;

const wasm = new URL('webhook-settings-mock.wasm', location.href);

listen(
  new WorkerBackend(`webhook-settings:mock:${self.registration.scope}`, async () => {
    // The browser's cache may hold the wasm of another version, which this worker can't use.
    await init({ module_or_path: fetch(wasm, { cache: 'no-cache' }) });
    return MockBackend;
  }),
);
