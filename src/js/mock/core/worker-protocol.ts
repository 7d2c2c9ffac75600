import type { Heard } from '../demo/connection.ts';
import type { Exchange, MockControl, TestMessage } from './types.ts';

/** The header that marks a request as the mock's, and brings its tab's scenario. */
export const SCENARIO_HEADER = 'x-webhooks-mock';

/** The worker's file, at the root of the app. */
export const WORKER_FILE = 'sw.js';

type Control = Omit<MockControl, 'clock'>;

/** What a page asks of the worker, each with its arguments and answer. */
export interface Asked extends Control {
  /** Takes control of the page that asks, if it isn't in control yet. */
  claim(): Promise<void>;
  /** What the page is to know at the start. */
  greet(acceptPrivateTargets: boolean): Promise<Greeting>;
  unknownTerm(terms: string): Promise<string | undefined>;
  advance(milliseconds: number): Promise<void>;
  pauseAt(time: number): Promise<void>;
  resume(): Promise<void>;
  /** Keeps the app's files for use without a network, with these of its words; resolves once all are kept. */
  keepFiles(words: string[]): Promise<void>;
}

export interface Greeting {
  knownTerms: string[];
  secret: string;
  exchanges: Exchange[];
  messages: TestMessage[];
}

/** A question, with a port for the answer beside it. */
export interface Question {
  ask: keyof Asked;
  arguments: unknown[];
  /** The asking tab's scenario. */
  scenario: string;
}

export type Reply = { value: unknown } | { problem: string };

/** What the worker tells all pages. */
export interface News {
  webhooks: Heard;
}
