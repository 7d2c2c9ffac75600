import type { Backend } from './backend.ts';
import type { Exchange, TestMessage } from './types.ts';

/** How much is kept (as `src/mock/journal.rs` and `message.rs` have it). */
const EXCHANGES = 200;
const MESSAGES = 100;

/** What was said, oldest first. It outlives the backend that it is taken from: a worker's is ended and made anew. */
export class Log {
  constructor(
    public exchanges: Exchange[] = [],
    public messages: TestMessage[] = [],
  ) {}

  /** Takes over what the backend has said since, and gives it. */
  take(backend: Backend): { exchanges: Exchange[]; messages: TestMessage[] } {
    const last = (said: { number: number }[]) => said.at(-1)?.number ?? 0;
    const exchanges = JSON.parse(backend.journalSince(last(this.exchanges))) as Exchange[];
    const messages = JSON.parse(backend.receivedSince(last(this.messages))) as TestMessage[];
    this.add(exchanges, messages);
    return { exchanges, messages };
  }

  add(exchanges: Exchange[], messages: TestMessage[]): void {
    this.exchanges = [...this.exchanges, ...exchanges].slice(-EXCHANGES);
    this.messages = [...this.messages, ...messages].slice(-MESSAGES);
  }

  clear(): void {
    this.exchanges = [];
    this.messages = [];
  }
}
