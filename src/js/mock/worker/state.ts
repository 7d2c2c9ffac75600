import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Exchange, TestMessage } from '../core/types.ts';

interface Schema extends DBSchema {
  snapshot: { key: 'only' | 'acceptPrivateTargets'; value: string };
  exchanges: { key: number; value: Exchange };
  messages: { key: number; value: TestMessage };
}

const STORES = ['snapshot', 'exchanges', 'messages'] as const;

/**
 * What a worker has to remember, for the browser ends it whenever it is idle. Where there is no storage, nothing is
 * kept.
 */
export class State {
  private readonly database: Promise<IDBPDatabase<Schema> | undefined>;

  /** Each kind of worker has a database of its own. */
  constructor(name: string) {
    const opening = openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('snapshot');
        database.createObjectStore('exchanges', { keyPath: 'number' });
        database.createObjectStore('messages', { keyPath: 'number' });
      },
    });
    this.database = opening.catch(() => undefined);
  }

  async load(): Promise<{
    snapshot: string | undefined;
    acceptPrivateTargets: boolean;
    exchanges: Exchange[];
    messages: TestMessage[];
  }> {
    const database = await this.database;
    if (database === undefined)
      return { snapshot: undefined, acceptPrivateTargets: false, exchanges: [], messages: [] };
    const [snapshot, accepts, exchanges, messages] = await Promise.all([
      database.get('snapshot', 'only'),
      database.get('snapshot', 'acceptPrivateTargets'),
      database.getAll('exchanges'),
      database.getAll('messages'),
    ]);
    return { snapshot, acceptPrivateTargets: accepts === 'true', exchanges, messages };
  }

  /** Keeps how the pages are set up. */
  async setUp(acceptPrivateTargets: boolean): Promise<void> {
    const database = await this.database;
    await database?.put('snapshot', String(acceptPrivateTargets), 'acceptPrivateTargets').catch(() => undefined);
  }

  /**
   * Adds what was said; of each kind, only what comes after `oldest` is kept. Takes a snapshot along if there is one.
   */
  async keep(
    said: { exchanges: Exchange[]; messages: TestMessage[] },
    oldest: { exchange: number; message: number },
    snapshot: string | undefined,
  ): Promise<void> {
    const database = await this.database;
    if (database === undefined) return;
    const transaction = database.transaction(STORES, 'readwrite');
    const exchanges = transaction.objectStore('exchanges');
    const messages = transaction.objectStore('messages');
    if (snapshot !== undefined) void transaction.objectStore('snapshot').put(snapshot, 'only');
    for (const exchange of said.exchanges) void exchanges.put(exchange);
    for (const message of said.messages) void messages.put(message);
    void exchanges.delete(IDBKeyRange.upperBound(oldest.exchange, true));
    void messages.delete(IDBKeyRange.upperBound(oldest.message, true));
    // A full disk loses what is new; the mock goes on in memory.
    await transaction.done.catch(() => undefined);
  }
}
