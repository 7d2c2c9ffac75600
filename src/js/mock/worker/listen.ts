import { type ControlMethods, callControl, isControlMethod } from '../core/control.ts';
import { SCENARIO_HEADER, type WorkerCall, type WorkerReply } from '../core/worker-protocol.ts';
import type { WorkerBackend } from './backend.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a worker does besides hosting the mock. */
export interface Extension {
  /** Called when the worker takes control. */
  activate?(): Promise<unknown> | undefined;
  /** Answers a request that is not the mock's, or returns undefined to leave it to the browser. */
  answerFile?(event: FetchEvent): Promise<Response> | undefined;
  /** Further methods that pages can call. */
  methods?: Record<string, Method>;
}

/** A method that checks its parameters: they come from a page, and any script of the origin can send some. */
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
    const port = event.ports[0];
    const data: unknown = event.data;
    // Pages may send messages of their own to other workers.
    if (port === undefined || !isCall(data)) return;
    const reply = call(data).then(
      (value): WorkerReply => ({ value }),
      (error): WorkerReply => ({ error: error instanceof Error ? error.message : String(error) }),
    );
    event.waitUntil(reply.then((reply) => port.postMessage(reply)));
  });

  // A map has no members beside its own, such as `constructor`.
  const own = new Map<string, Method>([
    ['claim', () => self.clients.claim()],
    ['connect', (acceptPrivateTargets) => backend.connect(acceptPrivateTargets === true)],
    ['unknownTerm', (terms) => backend.unknownTerm(String(terms))],
    ...Object.entries(extension.methods ?? {}),
  ]);

  async function call({ method, parameters, scenario }: WorkerCall): Promise<unknown> {
    const found = own.get(method);
    if (found !== undefined) return found(...parameters);
    if (!isControlMethod(method)) throw new TypeError(`The mock has no method ${method}.`);
    const host = await backend.host(scenario);
    return callControl(host, method, ...(parameters as Parameters<ControlMethods[keyof ControlMethods]>));
  }
}

/** Whether a message is a call. The methods check their parameters themselves. */
function isCall(data: unknown): data is WorkerCall {
  if (typeof data !== 'object' || data === null) return false;
  const { method, parameters, scenario } = data as Record<string, unknown>;
  return typeof method === 'string' && Array.isArray(parameters) && typeof scenario === 'string';
}
