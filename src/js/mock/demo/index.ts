// The mock of the standalone app: `loadMock` for the app's start, `control` for code that drives the mock.

import { registerWorker } from '../client/register-worker.ts';
import { Journal } from '../core/journal.ts';
import { knownTerms, readScenario } from '../core/scenario-terms.ts';
import type { MockControl } from '../core/types.ts';
import { DAMAGED, WORKER_FILE } from '../core/worker-protocol.ts';
import type { Connection } from './connection.ts';
import { DemoServer } from './demo-server.ts';
import { inPage } from './in-page.ts';
import type { InPageReason } from './panel/index.ts';
import { tab } from './tab.ts';
import { channel, throughWorker } from './through-worker.ts';

export interface Options {
  acceptPrivateTargets: boolean;
  /** Runs the mock in the page, never in the service worker. */
  forcePage: boolean;
  /** The language files that were loaded so far. The page may add more later. */
  languageFiles: string[];
  /** Shows an error page for a scenario with an unknown term. */
  showUnknownScenario(title: string, text: string, items: string[]): void;
}

/** How long the first page of a visit waits for its worker, in milliseconds. After that the mock runs in the page. */
const WORKER_TIMEOUT = 3000;

let resolveServer: (server: DemoServer) => void;
const server = new Promise<DemoServer>((resolve) => {
  resolveServer = resolve;
});

/** Resolves to the control of the mock once that is loaded. */
export const control: Promise<MockControl> = server.then((server) => server.control);

/** Sends a request to the mock in the tab's scenario, once the mock is loaded. */
export async function fetchFromMock(request: Request): Promise<Response> {
  return (await server).fetch(request);
}

let resolveCached: () => void;

/** Resolves once the app can be opened without a network: never if the mock runs in the page. */
export const filesAreCached = new Promise<void>((resolve) => {
  resolveCached = resolve;
});

/**
 * Loads the mock, if possible in the service worker, or else in the page. Resolves to undefined if the scenario has an
 * unknown term.
 */
export async function loadMock(options: Options): Promise<DemoServer | undefined> {
  const { terms, isInPage } = readScenario(tab.scenario);
  const reason: InPageReason | undefined = isInPage || options.forcePage ? 'asked' : await registerOwnWorker();
  const connection = await connect(reason, options.acceptPrivateTargets);
  const unknown = await connection.unknownTerm(terms);
  if (unknown !== undefined) {
    options.showUnknownScenario(
      `The demo server does not know the scenario “${unknown}”`,
      'After ?mock=, an address may have any of these terms, separated by commas. ' +
        'A fault can be narrowed to an operation and to its nth call: create.lost, list@2.html, @3.offline.',
      knownTerms(connection.knownTerms),
    );
    return undefined;
  }
  if (connection.wasDamaged) console.warn(DAMAGED);
  tab.storeScenario();
  const { control } = connection;
  const demo = new DemoServer(connection, reason, new Journal(await control.journal(), await control.received()));
  // Not awaited: the app starts first, and its files are cached in the background.
  if (reason === undefined)
    void channel
      .call('cacheFiles', options.languageFiles)
      .then(() => demo.setFilesCached())
      .then(resolveCached, () => undefined);
  resolveServer(demo);
  return demo;
}

async function registerOwnWorker(): Promise<InPageReason | undefined> {
  const base = new URL('.', document.baseURI);
  return (await registerWorker(new URL(WORKER_FILE, base), base, WORKER_TIMEOUT))?.reason;
}

function connect(reason: InPageReason | undefined, acceptPrivateTargets: boolean): Promise<Connection> {
  return reason === undefined ? throughWorker(acceptPrivateTargets, registerOwnWorker) : inPage(acceptPrivateTargets);
}
