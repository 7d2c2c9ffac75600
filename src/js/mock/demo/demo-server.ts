import type { Reason } from '../client/register-worker.ts';
import type { Log } from '../core/journal.ts';
import { knownTerms, readTerms } from '../core/scenario-terms.ts';
import type { Exchange, MockControl, TestMessage } from '../core/types.ts';
import type { Connection } from './connection.ts';
import { showPanel } from './panel/index.ts';
import { tab } from './tab.ts';

/** The mock as the app knows it (see `src/ui/state/demo.rs`): a `fetch` and a panel. */
export class DemoServer {
  /** Why it is in the page; empty in a worker. */
  readonly reason: Reason | '';
  /** Whether all of the app's files are kept for use without a network. */
  isKept = false;
  private readonly log: Log;
  private readonly callbacks = new Set<(isOthersWrite: boolean) => void>();

  constructor(
    private readonly connection: Connection,
    reason: Reason | undefined,
    log: Log,
  ) {
    this.reason = reason ?? '';
    this.log = log;
    connection.onChange(({ exchanges, messages, isReset, isWrite, isOwn }) => {
      if (isReset) this.log.clear();
      this.log.add(exchanges, messages);
      this.call(isWrite && !isOwn);
    });
  }

  get control(): MockControl {
    return this.connection.control;
  }

  fetch(request: Request): Promise<Response> {
    return this.connection.fetch(request, readTerms(this.scenario).terms);
  }

  get scenario(): string {
    return tab.scenario;
  }

  /** Takes another scenario; gives the first term that is none, and takes nothing then. */
  async setScenario(scenario: string): Promise<string | undefined> {
    const unknown = await this.connection.unknownTerm(readTerms(scenario).terms);
    if (unknown === undefined) tab.scenario = scenario;
    return unknown;
  }

  get knownTerms(): string[] {
    return knownTerms(this.connection.knownTerms);
  }

  get secret(): string {
    return this.connection.secret;
  }

  journal(): Exchange[] {
    return this.log.exchanges;
  }

  received(): TestMessage[] {
    return this.log.messages;
  }

  reset(): Promise<void> {
    return this.connection.control.reset();
  }

  /**
   * Calls back after each exchange, reset and change of what is kept; says whether somebody else has written. Gives
   * what ends it.
   */
  onChange(callback: (isOthersWrite: boolean) => void): () => void {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  /** Draws the panel into an element of the page; gives what ends it. */
  showPanel(target: Element, locale: string, onReset: () => void): () => void {
    return showPanel(this, target, locale, onReset);
  }

  filesAreKept(): void {
    this.isKept = true;
    this.call(false);
  }

  private call(isOthersWrite: boolean): void {
    for (const callback of this.callbacks) callback(isOthersWrite);
  }
}
