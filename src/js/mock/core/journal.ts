import type { Backend } from './backend.ts';
import type { Exchange, TestMessage } from './types.ts';

/** How many entries are stored, as in `src/mock/journal.rs` and `src/mock/test_message.rs`. */
const MAX_EXCHANGES = 200;
const MAX_MESSAGES = 100;

/** How many characters of bodies and targets are stored. The oldest exchanges are dropped first. */
const MAX_TEXT = 8 * 1024 * 1024;

/** New entries of a journal. */
export interface Entries {
  exchanges: Exchange[];
  messages: TestMessage[];
}

/**
 * The exchanges and test messages, oldest first. A journal outlives its backend: browsers stop and restart service
 * workers.
 */
export class Journal implements Entries {
  constructor(
    public exchanges: Exchange[] = [],
    public messages: TestMessage[] = [],
  ) {}

  /** Adds the entries that are new in the backend, and returns them. */
  pull(backend: Backend): Entries {
    const last = (entries: { number: number }[]) => entries.at(-1)?.number ?? 0;
    const exchanges = JSON.parse(backend.journalSince(last(this.exchanges))) as Exchange[];
    const messages = JSON.parse(backend.receivedSince(last(this.messages))) as TestMessage[];
    this.add({ exchanges, messages });
    return { exchanges, messages };
  }

  add({ exchanges, messages }: Entries): void {
    this.exchanges = [...this.exchanges, ...exchanges].slice(-MAX_EXCHANGES);
    let text = this.exchanges.reduce((sum, exchange) => sum + lengthOf(exchange), 0);
    while (text > MAX_TEXT && this.exchanges.length > 1) text -= lengthOf(this.exchanges.shift() as Exchange);
    this.messages = [...this.messages, ...messages].slice(-MAX_MESSAGES);
  }

  clear(): void {
    this.exchanges = [];
    this.messages = [];
  }
}

function lengthOf({ target, sent, answered }: Exchange): number {
  return target.length + sent.length + answered.length;
}
