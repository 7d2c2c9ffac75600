import { deferredControl } from '../core/control.ts';
import { type Mock, notLoadedYet, unknownScenario, type WorkerMockOptions } from '../core/mock.ts';
import { DAMAGED, type MockInfo } from '../core/worker-protocol.ts';
import { registerWorker, type WorkerProblem } from './register-worker.ts';
import { WorkerChannel } from './worker-channel.ts';

/** How long a page waits for its worker, in milliseconds. There is no other way to this mock. */
const TIMEOUT = 30_000;

const EXPLANATIONS: Record<WorkerProblem['reason'], string> = {
  unsupported: 'this browser has none here: they need HTTPS or localhost, and some private windows have none',
  late: 'it did not take control in time',
  failed: 'it could not be registered; mock-worker.js must be on this origin, and its scope not above its folder',
};

/**
 * Creates a mock in a service worker. All tabs in its scope share its webhooks, which are stored for later visits. The
 * worker answers only requests of this mock's `fetch`. If no worker is available, `ready` and all calls reject.
 */
export function createWorkerMock(options: WorkerMockOptions): Mock {
  let scenario: string = options.scenario ?? '';
  let secret: string | undefined;
  const script = resolve(options.workerUrl);
  const channel = new WorkerChannel(() => String(scenario), script);
  const connected = connect(channel, script, options);
  const checkScenario = async (): Promise<void> => {
    const terms = scenario;
    const { knownTerms } = await connected;
    const unknown = await channel.call('unknownTerm', terms);
    if (unknown !== undefined) throw unknownScenario(unknown, knownTerms);
  };
  let checked = withoutWarning(checkScenario());
  const ready = checked;
  const control = withoutWarning(connected.then(() => channel.control));
  connected.then(
    (info) => {
      secret = info.secret;
      if (info.wasDamaged) console.warn(DAMAGED);
    },
    () => undefined,
  );
  return {
    ready,
    control: deferredControl(control),
    get scenario() {
      return scenario;
    },
    set scenario(terms: string) {
      scenario = terms;
      checked = withoutWarning(checkScenario());
    },
    get secret() {
      if (secret === undefined) throw notLoadedYet();
      return secret;
    },
    fetch: async (request) => {
      await checked;
      return channel.fetch(request);
    },
  };
}

/** Keeps browsers from warning of a failure that no call awaits. Calls that do await it still reject. */
function withoutWarning<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

async function connect(
  channel: WorkerChannel,
  script: URL,
  { scope, acceptPrivateTargets = false }: WorkerMockOptions,
): Promise<MockInfo> {
  const scopeUrl = scope === undefined ? new URL('.', script) : resolve(scope);
  if (!location.href.startsWith(scopeUrl.href))
    throw new Error(`The mock's service worker can't have this page, which is not under ${scopeUrl.href}.`);
  const problem = await registerWorker(script, scopeUrl, TIMEOUT);
  if (problem !== undefined)
    throw new Error(`The mock has no service worker: ${EXPLANATIONS[problem.reason]}.`, { cause: problem.cause });
  return channel.call('connect', acceptPrivateTargets);
}

/** Resolves a URL as a request does: an element with the name `baseURI` would hide that of the document. */
function resolve(url: string | URL): URL {
  return new URL(new Request(url).url);
}
