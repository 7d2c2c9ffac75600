import type { Journal } from '../core/journal.ts';
import { knownTerms, readScenario } from '../core/scenario-terms.ts';
import type { Exchange, MockControl, TestMessage } from '../core/types.ts';
import type { Connection } from './connection.ts';
import { type DemoState, type InPageReason, showPanel } from './panel/index.ts';
import { tab } from './tab.ts';

/** The mock as the app sees it (see `src/ui/state/demo.rs`): a `fetch` and a panel. */
export class DemoServer implements DemoState {
  /** Whether all files of the app are cached for use without a network. */
  areFilesCached = false;
  private readonly callbacks = new Set<(isOthersWrite: boolean) => void>();

  constructor(
    private readonly connection: Connection,
    /** Undefined if the mock runs in a service worker. */
    readonly inPageReason: InPageReason | undefined,
    private readonly entries: Journal,
  ) {
    connection.onChange(({ exchanges, messages, isReset, isWrite, isOwn }) => {
      if (isReset) this.entries.clear();
      this.entries.add({ exchanges, messages });
      this.notify(isWrite && !isOwn);
    });
  }

  get control(): MockControl {
    return this.connection.control;
  }

  fetch(request: Request): Promise<Response> {
    return this.connection.fetch(request, readScenario(this.scenario).terms);
  }

  get scenario(): string {
    return tab.scenario;
  }

  async setScenario(scenario: string): Promise<string | undefined> {
    const unknown = await this.connection.unknownTerm(readScenario(scenario).terms);
    if (unknown === undefined) tab.scenario = scenario;
    return unknown;
  }

  get knownTerms(): string[] {
    return knownTerms(this.connection.knownTerms);
  }

  get wasDamaged(): boolean {
    return this.connection.wasDamaged;
  }

  get secret(): string {
    return this.connection.secret;
  }

  journal(): Exchange[] {
    return this.entries.exchanges;
  }

  received(): TestMessage[] {
    return this.entries.messages;
  }

  reset(): Promise<void> {
    return this.connection.control.reset();
  }

  onChange(callback: (isOthersWrite: boolean) => void): () => void {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  /** Renders the panel into an element. Returns a function that stops its updates. */
  showPanel(target: Element, locale: string, onReset: () => void): () => void {
    return showPanel(this, target, locale, onReset);
  }

  /** Notes that all files of the app are cached. */
  setFilesCached(): void {
    this.areFilesCached = true;
    this.notify(false);
  }

  private notify(isOthersWrite: boolean): void {
    for (const callback of this.callbacks) callback(isOthersWrite);
  }
}
