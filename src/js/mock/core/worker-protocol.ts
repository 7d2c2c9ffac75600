// The messages between a page and the service worker that hosts the mock.

import type { ControlMethods } from './control.ts';
import type { PageChange } from './host.ts';
import type { Exchange, TestMessage } from './types.ts';

/** The header that marks a request for the mock. Its value is the scenario of the request's tab. */
export const SCENARIO_HEADER = 'x-webhooks-mock';

/** The name of the worker's file at the root of the standalone app. */
export const WORKER_FILE = 'sw.js';

/** The warning about stored data that could not be read. */
export const DAMAGED = "The mock's stored data could not be read in full. What could not be read was dropped.";

/** The methods that a page can call in the worker. */
export interface WorkerMethods extends ControlMethods {
  /** Takes control of the calling page, if the worker does not control it yet. */
  claim(): Promise<void>;
  /** Sets the mock up for the calling page. */
  connect(acceptPrivateTargets: boolean): Promise<MockInfo>;
  /** Returns the first unknown term of a scenario. */
  unknownTerm(terms: string): Promise<string | undefined>;
  /**
   * Caches the app's files, and the named files with texts, for use without a network. Resolves once all are cached.
   */
  cacheFiles(languageFiles: string[]): Promise<void>;
}

/** The facts about the mock that a page needs at the start. */
export interface MockInfo {
  knownTerms: string[];
  /** The key that signs test messages, in base64. */
  secret: string;
  exchanges: Exchange[];
  messages: TestMessage[];
  /** Whether something was stored that could not be read. It was dropped. */
  wasDamaged: boolean;
}

/** A call from a page. It comes with a port for the reply. */
export interface WorkerCall {
  method: string;
  parameters: unknown[];
  /** The scenario of the calling tab. */
  scenario: string;
}

export type WorkerReply = { value: unknown } | { error: string };

/** A message from the worker to all pages after a change. Its one member tells it from messages of other scripts. */
export interface ChangeMessage {
  webhookSettings: PageChange;
}
