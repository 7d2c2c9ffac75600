import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entries } from '../core/journal.ts';
import type { Exchange, TestMessage } from '../core/types.ts';

interface Schema extends DBSchema {
  snapshot: { key: 'only' | 'acceptPrivateTargets'; value: string };
  exchanges: { key: number; value: Exchange };
  messages: { key: number; value: TestMessage };
}

const STORES = ['snapshot', 'exchanges', 'messages'] as const;

/** The state of an earlier run of the worker. */
export interface StoredState extends Entries {
  snapshot: string | undefined;
  acceptPrivateTargets: boolean;
}

/**
 * Stores the worker's state in a database, since browsers stop idle workers. If the database can't be opened, nothing
 * is stored.
 */
export class State {
  private readonly database: Promise<IDBPDatabase<Schema> | undefined>;

  /** `name` is the database's name. Each of the two workers has its own. */
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

  async load(): Promise<StoredState> {
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

  /** Stores the setting of the last page. */
  async setAcceptPrivateTargets(acceptPrivateTargets: boolean): Promise<void> {
    const database = await this.database;
    await database?.put('snapshot', String(acceptPrivateTargets), 'acceptPrivateTargets').catch(() => undefined);
  }

  /**
   * Adds entries of the journal and deletes those with a number below `oldest`. Replaces the snapshot, if there is a
   * new one.
   */
  async save(
    entries: Entries,
    oldest: { exchange: number; message: number },
    snapshot: string | undefined,
  ): Promise<void> {
    const database = await this.database;
    if (database === undefined) return;
    const transaction = database.transaction(STORES, 'readwrite');
    const exchanges = transaction.objectStore('exchanges');
    const messages = transaction.objectStore('messages');
    if (snapshot !== undefined) void transaction.objectStore('snapshot').put(snapshot, 'only');
    for (const exchange of entries.exchanges) void exchanges.put(exchange);
    for (const message of entries.messages) void messages.put(message);
    void exchanges.delete(IDBKeyRange.upperBound(oldest.exchange, true));
    void messages.delete(IDBKeyRange.upperBound(oldest.message, true));
    // If the disk is full, the new state is only in memory.
    await transaction.done.catch(() => undefined);
  }
}
