// The mock in a page: `loadMock` for the app's start, `control` for whoever wants to drive it from code.

import { type Reason, takeWorker } from '../client/register-worker.ts';
import { Log } from '../core/journal.ts';
import { knownTerms, readTerms } from '../core/scenario-terms.ts';
import type { MockControl } from '../core/types.ts';
import { WORKER_FILE } from '../core/worker-protocol.ts';
import type { Connection } from './connection.ts';
import { DemoServer } from './demo-server.ts';
import { inPage } from './in-page.ts';
import { tab } from './tab.ts';
import { line, throughWorker } from './through-worker.ts';

export interface Options {
  acceptPrivateTargets: boolean;
  /** Keeps the mock out of the service worker. */
  forcePage: boolean;
  /** The files of words that were loaded; more may be added to it. */
  words: string[];
  /** Says on the screen that there is no such scenario. */
  refuse(title: string, text: string, items: string[]): void;
}

/**
 * How long the first page of a visit waits for its worker, in milliseconds: then it goes on with the mock in the page.
 */
const PATIENCE = 3000;

let loaded: (server: DemoServer) => void;
const server = new Promise<DemoServer>((resolve) => {
  loaded = resolve;
});

/** Resolves to the typed interface once the mock is loaded. */
export const control: Promise<MockControl> = server.then((server) => server.control);

/** Sends a request to the mock, once that is loaded, in the tab's scenario. */
export async function fetchFromMock(request: Request): Promise<Response> {
  return (await server).fetch(request);
}

let allKept: () => void;

/** Resolves once the app can be opened without a network; never, if the mock is in the page. */
export const filesAreKept = new Promise<void>((resolve) => {
  allKept = resolve;
});

/**
 * Loads the mock: in the service worker where that can be had, or else in the page. Undefined if the scenario was
 * refused.
 */
export async function loadMock(options: Options): Promise<DemoServer | undefined> {
  const { terms, inPage: isAsked } = readTerms(tab.scenario);
  const reason: Reason | undefined = isAsked || options.forcePage ? 'asked' : await takeOwn();
  const connection = await connect(reason, options.acceptPrivateTargets);
  const unknown = await connection.unknownTerm(terms);
  if (unknown !== undefined) {
    options.refuse(
      `The demo server knows no scenario “${unknown}”`,
      'After ?mock= the address takes any of these, separated by commas. ' +
        'A fault can be narrowed to an operation and to its nth call: create.lost, list@2.html, @3.offline.',
      knownTerms(connection.knownTerms),
    );
    return undefined;
  }
  tab.keepScenario();
  const { control } = connection;
  const made = new DemoServer(connection, reason, new Log(await control.journal(), await control.received()));
  // Not awaited: the app is there first, and then its files are kept.
  if (reason === undefined)
    void line
      .ask('keepFiles', options.words)
      .then(() => made.filesAreKept())
      .then(allKept, () => undefined);
  loaded(made);
  return made;
}

async function takeOwn(): Promise<Reason | undefined> {
  const base = new URL('.', document.baseURI);
  return (await takeWorker(new URL(WORKER_FILE, base), base, PATIENCE))?.reason;
}

function connect(reason: Reason | undefined, acceptPrivateTargets: boolean): Promise<Connection> {
  return reason === undefined ? throughWorker(acceptPrivateTargets) : inPage(acceptPrivateTargets);
}
