import type { BackendClass } from '../core/backend.ts';
import { type Caller, type Change, MockHost } from '../core/host.ts';
import { type Entries, Journal } from '../core/journal.ts';
import type { ChangeMessage, MockInfo } from '../core/worker-protocol.ts';
import { State } from './state.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The mock of all tabs. It is created on the first call, from the state that was stored before the browser last stopped
 * this worker.
 */
export class WorkerBackend {
  /** The setting of the last page, once a page has connected since this worker was started. */
  private acceptPrivateTargets: boolean | undefined;
  private creating: Promise<Created> | undefined;
  private readonly state: State;
  private saving: Promise<void> | undefined;
  /** The scenario whose webhooks `seed` replaces. */
  private seedScenario = '';

  /** `load` loads the wasm and resolves to its class. It is called on the first call, and again if it has failed. */
  constructor(
    database: string,
    private readonly load: () => Promise<BackendClass>,
  ) {
    this.state = new State(database);
  }

  /** Sets the mock up for a page. A page with another setting gets a new backend with the same webhooks. */
  async connect(acceptPrivateTargets: boolean): Promise<MockInfo> {
    if (acceptPrivateTargets !== this.acceptPrivateTargets) this.creating = undefined;
    this.acceptPrivateTargets = acceptPrivateTargets;
    await this.state.setAcceptPrivateTargets(acceptPrivateTargets);
    const { backendClass, journal } = await this.created();
    // Said once, to the first page.
    const { wasDamaged } = this.state;
    this.state.wasDamaged = false;
    return {
      knownTerms: backendClass.knownTerms(),
      secret: backendClass.secret(),
      exchanges: journal.exchanges,
      messages: journal.messages,
      wasDamaged,
    };
  }

  /** Returns the first unknown term of a scenario. */
  async unknownTerm(terms: string): Promise<string | undefined> {
    return (await this.created()).backendClass.unknownTerm(terms);
  }

  /** Returns the mock for a tab with a scenario. */
  async host(scenario: string): Promise<MockHost> {
    this.seedScenario = scenario;
    return (await this.created()).host;
  }

  async answer(request: Request, caller: Caller): Promise<Response> {
    const { host, journal, snapshot } = await this.created();
    return host.answer(request, caller, async (isWrite) => {
      // Writes are stored before their response is sent. So are calls in a scenario, which may count them.
      if (isWrite || caller.scenario) await this.save(journal, true, snapshot);
    });
  }

  private created(): Promise<Created> {
    this.creating ??= this.create().catch((error: unknown) => {
      this.creating = undefined;
      throw error;
    });
    return this.creating;
  }

  private async create(): Promise<Created> {
    // The backend before this one may still be saving its state.
    await this.saving;
    const [{ snapshot, acceptPrivateTargets, exchanges, messages }, backendClass] = await Promise.all([
      this.state.load(),
      this.load(),
    ]);
    this.acceptPrivateTargets ??= acceptPrivateTargets;
    const backend = new backendClass(this.acceptPrivateTargets);
    // A text that is no snapshot is dropped: the next one replaces it.
    if (snapshot !== undefined && !backend.restore(snapshot)) this.state.reportDamage();
    backend.countFrom(exchanges.at(-1)?.number ?? 0, messages.at(-1)?.number ?? 0);
    const journal = new Journal(exchanges, messages);
    const currentSnapshot = () => backend.snapshot();
    const onChange = (change: Change) => {
      const isByControl = change.client === undefined;
      void this.save(journal, isByControl, currentSnapshot, change);
      void notifyPages(change);
    };
    const host = new MockHost(backend, journal, onChange, () => this.seedScenario);
    return { backendClass, host, journal, snapshot: currentSnapshot };
  }

  private save(journal: Journal, isChanged: boolean, snapshot: () => string, added = NO_ENTRIES): Promise<void> {
    // One after the other: an earlier snapshot must not overwrite a later one.
    this.saving = (this.saving ?? Promise.resolve()).then(() => this.state.save(journal, added, isChanged, snapshot));
    return this.saving;
  }
}

interface Created {
  backendClass: BackendClass;
  host: MockHost;
  journal: Journal;
  snapshot: () => string;
}

const NO_ENTRIES: Entries = { exchanges: [], messages: [] };

async function notifyPages(change: Change): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) {
    const message: ChangeMessage = { webhookSettings: { ...change, isOwn: client.id === change.client } };
    client.postMessage(message);
  }
}
