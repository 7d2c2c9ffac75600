import { deferredControl } from '../core/control.ts';
import { notLoadedYet, unknownScenario, type WorkerMock, type WorkerMockOptions } from '../core/mock.ts';
import { requestOf } from '../core/request.ts';
import { DAMAGED, type MockInfo } from '../core/worker-protocol.ts';
import { findOtherWorker, unregisterWorker } from './other-worker.ts';
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
export function createWorkerMock(options: WorkerMockOptions): WorkerMock {
  let scenario: string = options.scenario ?? '';
  let secret: string | undefined;
  let isStopped = false;
  const script = resolve(options.workerUrl);
  const scope = options.scope === undefined ? new URL('.', script) : resolve(options.scope);
  const channel = new WorkerChannel(() => String(scenario), script);
  const connect = async (): Promise<MockInfo> => {
    if (isStopped) throw new Error('The mock was stopped.');
    await register(script, scope, options.replaceWorker ?? false);
    return channel.call('connect', options.acceptPrivateTargets ?? false);
  };
  const connected = connect();
  channel.reconnect = connect;
  const checkScenario = async (): Promise<void> => {
    const terms = scenario;
    const { knownTerms } = await connected;
    const unknown = await channel.call('unknownTerm', terms);
    if (unknown !== undefined) throw unknownScenario(unknown, knownTerms);
  };
  let checked = withoutWarning(checkScenario());
  const ready = checked;
  connected.then(
    (info) => {
      secret = info.secret;
      if (info.wasDamaged) console.warn(DAMAGED);
    },
    () => undefined,
  );
  /** Waits for the worker. The page that has stopped it is still controlled by it. */
  const running = async (): Promise<WorkerChannel> => {
    if (isStopped) throw new Error('The mock was stopped.');
    await connected;
    return channel;
  };
  return {
    ready,
    control: deferredControl(async () => (await running()).control),
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
    fetch: async (input, init) => {
      const request = requestOf(input, init);
      await running();
      await checked;
      return channel.fetch(request);
    },
    stop: async () => {
      if (isStopped) return;
      isStopped = true;
      // Requests that are held would never end.
      const release = () => (channel.isConnected ? channel.call('release') : undefined);
      await connected.then(release, () => undefined);
      await unregisterWorker(script, scope);
    },
  };
}

/** Keeps browsers from warning of a failure that no call awaits. Calls that do await it still reject. */
function withoutWarning<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

async function register(script: URL, scope: URL, mayReplace: boolean): Promise<void> {
  if (!location.href.startsWith(scope.href))
    throw new Error(`The mock's service worker can't have this page, which is not under ${scope.href}.`);
  const other = mayReplace ? undefined : await findOtherWorker(script, scope);
  if (other !== undefined)
    throw new Error(
      `The mock has no service worker: another one, ${other}, has the scope ${scope.href}. ` +
        'Choose another scope, or let the mock replace it by the option replaceWorker.',
    );
  const problem = await registerWorker(script, scope, TIMEOUT);
  if (problem !== undefined)
    throw new Error(`The mock has no service worker: ${EXPLANATIONS[problem.reason]}.`, { cause: problem.cause });
}

/** Resolves a URL as a request does: an element with the name `baseURI` would hide that of the document. */
function resolve(url: string | URL): URL {
  return new URL(new Request(url).url);
}
