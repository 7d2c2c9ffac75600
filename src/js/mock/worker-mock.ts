import { lateControl } from './late-control.ts';
import { type Mock, unknownScenario, type WorkerMockOptions } from './mock.ts';
import { type Lack, takeWorker } from './take-worker.ts';
import { WorkerLine } from './worker-line.ts';
import type { Greeting } from './worker/protocol.ts';

const WHY: Record<Lack, string> = {
  unsupported: 'this browser has none here: they need HTTPS or localhost, and some private windows have none',
  late: 'it did not take control in time; this page must be in its scope',
  failed: 'it could not be registered; mock-worker.js must be on this origin, and its scope not above its folder',
};

/**
 * Makes a mock that lives in a service worker: all tabs of an origin share it, and what is made there is still there at the next visit.
 * Only requests to this mock's `fetch` go there; all others are left alone.
 */
export function createWorkerMock(options: WorkerMockOptions): Mock {
  let scenario = options.scenario ?? '';
  let secret: string | undefined;
  const line = new WorkerLine(() => scenario);
  const greeting = greet(line, options);
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
  greeting.then(
    (said) => (secret = said.secret),
    () => undefined,
  );
  return {
    ready,
    control: lateControl(ready.then(() => line.control)),
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

async function greet(line: WorkerLine, { workerUrl, scope, acceptPrivateTargets = false }: WorkerMockOptions): Promise<Greeting> {
  const script = new URL(workerUrl, document.baseURI);
  const reason = await takeWorker(script, new URL(scope ?? '.', scope === undefined ? script : document.baseURI));
  if (reason !== undefined) throw new Error(`The mock has no service worker: ${WHY[reason]}.`);
  return line.ask('greet', acceptPrivateTargets);
}
