// The service worker of the standalone app: hosts the mock for all tabs, and caches the app's files for use without a
// network.

import { answerFile, cacheFiles, ownFile } from '../../offline/files.ts';
import type { BackendClass } from '../core/backend.ts';
import { WorkerBackend } from './backend.ts';
import { listen } from './listen.ts';

declare const self: ServiceWorkerGlobalScope;
declare function importScripts(...urls: string[]): void;
declare const wasm_bindgen: ((options: { module_or_path: Promise<Response> }) => Promise<unknown>) & {
  MockBackend: BackendClass;
};

// Only at the start: browsers forbid a running worker to import new scripts.
importScripts('webhook-settings-mock.js');

const backend = new WorkerBackend(`webhook-settings:app:${self.registration.scope}`, async () => {
  await wasm_bindgen({ module_or_path: ownFile('webhook-settings-mock_bg.wasm') });
  return wasm_bindgen.MockBackend;
});

listen(backend, {
  // Absent in browsers that don't preload pages while a worker starts.
  activate: () => (self.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable(),
  answerFile,
  methods: { cacheFiles },
});
