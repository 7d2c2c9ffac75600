import type { WorkerProblem } from '../../client/register-worker.ts';
import type { Exchange, TestMessage } from '../../core/types.ts';

/** Why the mock runs in the page: the address or the configuration asks for it, or no service worker is available. */
export type InPageReason = 'asked' | WorkerProblem['reason'];

/** The mock as the panel sees it. */
export interface DemoState {
  /** Undefined if the mock runs in a service worker. */
  readonly inPageReason: InPageReason | undefined;
  /** Whether all files of the app are cached for use without a network. */
  readonly areFilesCached: boolean;
  /** Whether the stored data could not be read. It was dropped. */
  readonly wasDamaged: boolean;
  readonly scenario: string;
  /** Sets the scenario. If a term is unknown, returns the first such term and changes nothing. */
  setScenario(scenario: string): Promise<string | undefined>;
  readonly knownTerms: string[];
  /** The key that signs test messages, in base64. */
  readonly secret: string;
  /** The exchanges, oldest first. */
  journal(): Exchange[];
  /** The test messages, oldest first. */
  received(): TestMessage[];
  reset(): Promise<void>;
  /**
   * Calls back after each exchange and reset, and once all files are cached. The argument is whether another client has
   * written. Returns a function that stops this.
   */
  onChange(callback: (isOthersWrite: boolean) => void): () => void;
}
