// The service worker of the demo: answers the API's requests of every tab, and keeps the app's files for use without a network.
// All listeners are registered at once, or the browser would not wake the worker for their events.

import { WorkerBackend } from './backend.ts';
import { file, keepFiles } from './files.ts';
import { type Asked, type Question, type Reply, SCENARIO_HEADER } from './protocol.ts';

declare const self: ServiceWorkerGlobalScope;
declare function importScripts(...urls: string[]): void;

// At the start only: later, a worker may not import what it never imported before.
importScripts('webhook-settings-mock.js');
const backend = new WorkerBackend();

// A new build takes over at once; what it has to know is in the database.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  // Absent in browsers that always wait for the worker first.
  const preload = self.registration.navigationPreload as NavigationPreloadManager | undefined;
  event.waitUntil(Promise.all([self.clients.claim(), preload?.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  // Developer tools ask for these in a way that no worker can follow.
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return;
  // Event streams never end, and would hang here.
  if (request.headers.get('accept')?.includes('text/event-stream')) return;
  const scenario = request.headers.get(SCENARIO_HEADER);
  if (scenario !== null) {
    const answer = backend.answer(request, { client: clientId, scenario });
    // No answer is a failed request to the page, not an error of the worker's.
    event.respondWith(answer.catch(() => Response.error()));
    return;
  }
  const answer = file(event);
  if (answer) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  const { ask, arguments: given, scenario } = event.data as Question;
  const port = event.ports[0];
  const answered = answer(ask, given, scenario).then(
    (value): Reply => ({ value }),
    (problem): Reply => ({ problem: problem instanceof Error ? problem.message : String(problem) }),
  );
  event.waitUntil(answered.then((reply) => port?.postMessage(reply)));
});

async function answer(name: keyof Asked, given: unknown[], scenario: string): Promise<unknown> {
  const own: Record<string, (...given: any[]) => Promise<unknown>> = {
    claim: () => self.clients.claim(),
    greet: (acceptPrivateTargets: boolean) => backend.greet(acceptPrivateTargets),
    unknownTerm: (terms: string) => backend.unknownTerm(terms),
    keepFiles,
  };
  const direct = own[name];
  if (direct) return direct(...given);
  const host = await backend.host(scenario);
  const target: any = name === 'advance' || name === 'pauseAt' || name === 'resume' ? host.clock : host;
  return target[name](...given);
}
