import { type ControlMethods, callControl } from '../core/control.ts';
import { SCENARIO_HEADER, type WorkerCall, type WorkerMethods, type WorkerReply } from '../core/worker-protocol.ts';
import type { WorkerBackend } from './backend.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a worker does besides hosting the mock. */
export interface Extension {
  /** Called when the worker takes control. */
  activate?(): Promise<unknown> | undefined;
  /** Answers a request that is not the mock's, or returns undefined to leave it to the browser. */
  answerFile?(event: FetchEvent): Promise<Response> | undefined;
  /** Further methods that pages can call. */
  methods?: Partial<WorkerMethods>;
}

/** A method whose parameters come from a page, where they were type-checked. */
type Method = (...parameters: unknown[]) => unknown;

/**
 * Answers the API's requests of all tabs. Must be called while the worker's script runs: browsers wake a worker only
 * for events that it registered then.
 */
export function listen(backend: WorkerBackend, extension: Extension = {}): void {
  // A new version takes over at once: all of its state is in the database.
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) =>
    event.waitUntil(Promise.all([self.clients.claim(), extension.activate?.()])),
  );
  self.addEventListener('fetch', (event) => {
    const { request, clientId } = event;
    // Developer tools send these, and a worker's fetch rejects them.
    if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return;
    // Event streams never end, and would keep the worker busy.
    if (request.headers.get('accept')?.includes('text/event-stream')) return;
    const scenario = request.headers.get(SCENARIO_HEADER);
    if (scenario !== null) {
      const response = backend.answer(request, { client: clientId, scenario });
      // Without a response, the page sees a failed request, not an error of the worker.
      event.respondWith(response.catch(() => Response.error()));
      return;
    }
    const response = extension.answerFile?.(event);
    if (response) event.respondWith(response);
  });
  self.addEventListener('message', (event) => {
    const { method, parameters, scenario } = event.data as WorkerCall;
    const port = event.ports[0];
    // Pages may send messages of their own to other workers.
    if (port === undefined || !Array.isArray(parameters)) return;
    const reply = call(method, parameters, scenario).then(
      (value): WorkerReply => ({ value }),
      (error): WorkerReply => ({ error: error instanceof Error ? error.message : String(error) }),
    );
    event.waitUntil(reply.then((reply) => port.postMessage(reply)));
  });

  async function call(name: keyof WorkerMethods, parameters: unknown[], scenario: string): Promise<unknown> {
    const own: Partial<WorkerMethods> = {
      claim: () => self.clients.claim(),
      connect: (acceptPrivateTargets: boolean) => backend.connect(acceptPrivateTargets),
      unknownTerm: (terms: string) => backend.unknownTerm(terms),
      ...extension.methods,
    };
    const method = own[name] as Method | undefined;
    if (method) return method(...parameters);
    const host = await backend.host(scenario);
    return callControl(
      host,
      name as keyof ControlMethods,
      ...(parameters as Parameters<ControlMethods[keyof ControlMethods]>),
    );
  }
}
