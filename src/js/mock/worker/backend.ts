import type { BackendClass } from '../core/backend.ts';
import { type Caller, type Change, MockHost } from '../core/host.ts';
import { Log } from '../core/journal.ts';
import type { Greeting, News } from '../core/worker-protocol.ts';
import { State } from './state.ts';

declare const self: ServiceWorkerGlobalScope;

/** The backend of all tabs. Made at the first need, from what was kept when the browser last ended this worker. */
export class WorkerBackend {
  /** As the last page was set up, once one has greeted this worker since it was started. */
  private acceptPrivateTargets: boolean | undefined;
  private making: Promise<Made> | undefined;
  private readonly state: State;
  private keeping: Promise<void> | undefined;
  /** Whose scenario `seed` fills. */
  private seeded = '';

  /**
   * `load` gives the wasm's class, once that is loaded; it is called when there is a need, each time that has failed
   * before.
   */
  constructor(
    database: string,
    private readonly load: () => Promise<BackendClass>,
  ) {
    this.state = new State(database);
  }

  async greet(acceptPrivateTargets: boolean): Promise<Greeting> {
    // A page that is set up otherwise than the one before gets a backend of its own make, with the same webhooks.
    if (acceptPrivateTargets !== this.acceptPrivateTargets) this.making = undefined;
    this.acceptPrivateTargets = acceptPrivateTargets;
    await this.state.setUp(acceptPrivateTargets);
    const { kind, log } = await this.made();
    return { knownTerms: kind.knownTerms(), secret: kind.secret(), exchanges: log.exchanges, messages: log.messages };
  }

  async unknownTerm(terms: string): Promise<string | undefined> {
    return (await this.made()).kind.unknownTerm(terms);
  }

  async host(scenario: string): Promise<MockHost> {
    this.seeded = scenario;
    return (await this.made()).host;
  }

  async answer(request: Request, caller: Caller): Promise<Response> {
    const { host, log, snapshot } = await this.made();
    return host.answer(request, caller, async (isWrite) => {
      // What was written is kept before anybody hears of it; what a scenario counts may be a moment late.
      if (isWrite || caller.scenario) await this.keep(log, snapshot());
    });
  }

  private made(): Promise<Made> {
    this.making ??= this.make().catch((problem: unknown) => {
      this.making = undefined;
      throw problem;
    });
    return this.making;
  }

  private async make(): Promise<Made> {
    // What the one before has yet to keep is this one's, too.
    await this.keeping;
    const [{ snapshot, acceptPrivateTargets, exchanges, messages }, kind] = await Promise.all([
      this.state.load(),
      this.load(),
    ]);
    this.acceptPrivateTargets ??= acceptPrivateTargets;
    const backend = new kind(this.acceptPrivateTargets);
    if (snapshot !== undefined) backend.restore(snapshot);
    backend.countFrom(exchanges.at(-1)?.number ?? 0, messages.at(-1)?.number ?? 0);
    const log = new Log(exchanges, messages);
    const snapshotNow = () => backend.snapshot();
    const listener = (change: Change) => {
      const isControlled = change.client === undefined;
      void this.keep(log, isControlled ? snapshotNow() : undefined, change);
      void tell(change);
    };
    const host = new MockHost(backend, log, listener, () => this.seeded);
    return { kind, host, log, snapshot: snapshotNow };
  }

  private keep(
    log: Log,
    snapshot: string | undefined,
    said: Pick<Change, 'exchanges' | 'messages'> = NOTHING,
  ): Promise<void> {
    const oldest = { exchange: log.exchanges[0]?.number ?? Infinity, message: log.messages[0]?.number ?? Infinity };
    // One after the other: a later snapshot must not be overtaken by an earlier one.
    this.keeping = (this.keeping ?? Promise.resolve()).then(() => this.state.keep(said, oldest, snapshot));
    return this.keeping;
  }
}

interface Made {
  kind: BackendClass;
  host: MockHost;
  log: Log;
  snapshot: () => string;
}

const NOTHING = { exchanges: [], messages: [] };

async function tell(change: Change): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) {
    const news: News = { webhooks: { ...change, isOwn: client.id === change.client } };
    client.postMessage(news);
  }
}
