// The service worker of the package (`mock-worker.js`): answers the API's requests of every tab that made its mock by `createWorkerMock`,
// and no others.

import init, { MockBackend } from '#glue';
import { WorkerBackend } from './backend.ts';
import { listen } from './listen.ts';

const wasm = new URL('webhook-settings-mock.wasm', location.href);

listen(
  new WorkerBackend(async () => {
    await init({ module_or_path: fetch(wasm) });
    return MockBackend;
  }),
);
