import { type Asked, type Question, type Reply, SCENARIO_HEADER } from '../core/worker-protocol.ts';
import type { WorkerBackend } from './backend.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a kind of worker does besides. */
export interface More {
  /** Done along with taking control. */
  activate?(): Promise<unknown> | undefined;
  /** An answer to a request that is not the mock's; none leaves it to the browser. */
  file?(event: FetchEvent): Promise<Response> | undefined;
  /** Further questions of pages. */
  asked?: Partial<Asked>;
}

/** A method whose arguments come from a page, which has checked their types. */
type Method = (...given: unknown[]) => unknown;

/**
 * Answers the API's requests of every tab. To be called as the worker starts, or the browser would not wake it for
 * these events.
 */
export function listen(backend: WorkerBackend, more: More = {}): void {
  // A new build takes over at once; what it has to know is in the database.
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), more.activate?.()])));
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
    const answer = more.file?.(event);
    if (answer) event.respondWith(answer);
  });
  self.addEventListener('message', (event) => {
    const { ask, arguments: given, scenario } = event.data as Question;
    const port = event.ports[0];
    // What pages say to workers of other makes.
    if (port === undefined || !Array.isArray(given)) return;
    const answered = answer(ask, given, scenario).then(
      (value): Reply => ({ value }),
      (problem): Reply => ({ problem: problem instanceof Error ? problem.message : String(problem) }),
    );
    event.waitUntil(answered.then((reply) => port.postMessage(reply)));
  });

  async function answer(name: keyof Asked, given: unknown[], scenario: string): Promise<unknown> {
    const own: Partial<Asked> = {
      claim: () => self.clients.claim(),
      greet: (acceptPrivateTargets: boolean) => backend.greet(acceptPrivateTargets),
      unknownTerm: (terms: string) => backend.unknownTerm(terms),
      ...more.asked,
    };
    const direct = own[name] as Method | undefined;
    if (direct) return direct(...given);
    const host = await backend.host(scenario);
    const target = name === 'advance' || name === 'pauseAt' || name === 'resume' ? host.clock : host;
    return (target as unknown as Record<keyof Asked, Method>)[name](...given);
  }
}
