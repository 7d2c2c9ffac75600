// The service worker of the demo: answers the API's requests of every tab, and keeps the app's files for use without a
// network.

import { file, keepFiles, ownFile } from '../../offline/files.ts';
import type { BackendClass } from '../core/backend.ts';
import { WorkerBackend } from './backend.ts';
import { listen } from './listen.ts';

declare const self: ServiceWorkerGlobalScope;
declare function importScripts(...urls: string[]): void;
declare const wasm_bindgen: ((options: { module_or_path: Promise<Response> }) => Promise<unknown>) & {
  MockBackend: BackendClass;
};

// At the start only: later, a worker may not import what it never imported before.
importScripts('webhook-settings-mock.js');

const backend = new WorkerBackend('webhook-settings:mock', async () => {
  await wasm_bindgen({ module_or_path: ownFile('webhook-settings-mock_bg.wasm') });
  return wasm_bindgen.MockBackend;
});

listen(backend, {
  // Absent in browsers that always wait for the worker first.
  activate: () => (self.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable(),
  file,
  asked: { keepFiles },
});
