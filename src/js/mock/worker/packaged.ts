// The service worker of the package (`mock-worker.js`): answers the API's requests of every tab that made its mock by
// `createWorkerMock`, and no others.

import init, { MockBackend } from '#glue';
import { WorkerBackend } from './backend.ts';
import { listen } from './listen.ts';

declare const self: ServiceWorkerGlobalScope;

const wasm = new URL('webhook-settings-mock.wasm', location.href);

listen(
  new WorkerBackend(`webhook-settings:mock:${self.registration.scope}`, async () => {
    // A worker of one version can't use the wasm of another, which may still be in the browser's cache.
    await init({ module_or_path: fetch(wasm, { cache: 'no-cache' }) });
    return MockBackend;
  }),
);
