import { lateControl } from '../core/deferred-control.ts';
import { type Mock, unknownScenario, type WorkerMockOptions } from '../core/mock.ts';
import type { Greeting } from '../core/worker-protocol.ts';
import { type Lack, takeWorker } from './register-worker.ts';
import { WorkerLine } from './worker-channel.ts';

/** How long a page waits for its worker, in milliseconds: it has nothing else to go on with. */
const PATIENCE = 30_000;

const WHY: Record<Lack['reason'], string> = {
  unsupported: 'this browser has none here: they need HTTPS or localhost, and some private windows have none',
  late: 'it did not take control in time',
  failed: 'it could not be registered; mock-worker.js must be on this origin, and its scope not above its folder',
};

/**
 * Makes a mock that lives in a service worker: all tabs in its scope share it, and what is made there is still there at
 * the next visit. Only requests to this mock's `fetch` go there; all others are left alone.
 */
export function createWorkerMock(options: WorkerMockOptions): Mock {
  let scenario = options.scenario ?? '';
  let secret: string | undefined;
  const script = new URL(options.workerUrl, document.baseURI);
  const line = new WorkerLine(() => scenario, script);
  const greeting = greet(line, script, options);
  const check = async (terms: string): Promise<void> => {
    const { knownTerms } = await greeting;
    const unknown = await line.ask('unknownTerm', terms);
    if (unknown !== undefined) throw unknownScenario(unknown, knownTerms);
  };
  const checkNow = (): Promise<void> => {
    const checking = check(scenario);
    // Whoever asks anything of it is told.
    checking.catch(() => undefined);
    return checking;
  };
  let checked = checkNow();
  const ready = checked;
  const controlled = greeting.then(() => line.control);
  controlled.catch(() => undefined);
  greeting.then(
    (said) => (secret = said.secret),
    () => undefined,
  );
  return {
    ready,
    control: lateControl(controlled),
    get scenario() {
      return scenario;
    },
    set scenario(terms: string) {
      scenario = terms;
      checked = checkNow();
    },
    get secret() {
      if (secret === undefined) throw new Error('The mock is not loaded yet: wait for its member "ready" first.');
      return secret;
    },
    fetch: async (request) => {
      await checked;
      return line.fetch(request);
    },
  };
}

async function greet(
  line: WorkerLine,
  script: URL,
  { scope, acceptPrivateTargets = false }: WorkerMockOptions,
): Promise<Greeting> {
  const within = scope === undefined ? new URL('.', script) : new URL(scope, document.baseURI);
  if (!document.URL.startsWith(within.href))
    throw new Error(`The mock's service worker can't have this page, which is not under ${within.href}.`);
  const lack = await takeWorker(script, within, PATIENCE);
  if (lack !== undefined)
    throw new Error(`The mock has no service worker: ${WHY[lack.reason]}.`, { cause: lack.cause });
  return line.ask('greet', acceptPrivateTargets);
}
