import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Entries } from '../core/journal.ts';
import type { Exchange, TestMessage } from '../core/types.ts';
import { isExchange, isTestMessage } from './stored-entries.ts';

interface Schema extends DBSchema {
  snapshot: { key: 'only' | 'acceptPrivateTargets'; value: string };
  exchanges: { key: number; value: Exchange };
  messages: { key: number; value: TestMessage };
}

type Database = IDBPDatabase<Schema>;

const VERSION = 1;
/** The stores and their key paths. */
const STORES = { snapshot: null, exchanges: 'number', messages: 'number' } as const;
const NAMES = ['snapshot', 'exchanges', 'messages'] as const;

/** The state of an earlier run of the worker. */
export interface StoredState extends Entries {
  snapshot: string | undefined;
  acceptPrivateTargets: boolean;
}

/**
 * Stores the worker's state in a database, since browsers stop idle workers. If the database can't be opened, nothing
 * is stored. If it is deleted or closed meanwhile, the next call opens it again.
 */
export class State {
  private opening: Promise<Database | undefined> | undefined;
  /** Whether something was stored that is not this mock's. It was dropped. */
  wasDamaged = false;
  /** Whether the whole state has to be stored: the database is new, or has something that could not be read. */
  private isStale = false;
  private acceptPrivateTargets = false;

  /** `name` is the database's name. Each worker has its own. */
  constructor(private readonly name: string) {}

  /** Loads the state. What is not of its type is dropped. */
  async load(): Promise<StoredState> {
    const stored = await this.use((database) =>
      Promise.all([
        database.get('snapshot', 'only') as Promise<unknown>,
        database.get('snapshot', 'acceptPrivateTargets'),
        database.getAll('exchanges') as Promise<unknown[]>,
        database.getAll('messages') as Promise<unknown[]>,
      ]),
    );
    this.isStale = false;
    const [snapshot, accepts, allExchanges, allMessages] = stored ?? [undefined, undefined, [], []];
    const exchanges = allExchanges.filter(isExchange);
    const messages = allMessages.filter(isTestMessage);
    const isText = snapshot === undefined || typeof snapshot === 'string';
    if (!isText || exchanges.length < allExchanges.length || messages.length < allMessages.length) this.reportDamage();
    this.acceptPrivateTargets = accepts === 'true';
    return {
      snapshot: isText ? snapshot : undefined,
      acceptPrivateTargets: this.acceptPrivateTargets,
      exchanges,
      messages,
    };
  }

  /** Notes that something could not be read. The next save replaces all that is stored. */
  reportDamage(): void {
    this.wasDamaged = true;
    this.isStale = true;
  }

  /** Stores the setting of the last page. */
  async setAcceptPrivateTargets(acceptPrivateTargets: boolean): Promise<void> {
    this.acceptPrivateTargets = acceptPrivateTargets;
    await this.use((database) => database.put('snapshot', String(acceptPrivateTargets), 'acceptPrivateTargets'));
  }

  /**
   * Adds the entries `added` of the journal `all`, and deletes those that it does not have any more. Replaces the
   * snapshot if `isChanged`.
   */
  async save(all: Entries, added: Entries, isChanged: boolean, snapshot: () => string): Promise<void> {
    await this.use(async (database) => {
      const entries = this.isStale ? all : added;
      const transaction = database.transaction(NAMES, 'readwrite');
      const exchanges = transaction.objectStore('exchanges');
      const messages = transaction.objectStore('messages');
      const texts = transaction.objectStore('snapshot');
      if (this.isStale) {
        for (const name of NAMES) void transaction.objectStore(name).clear();
        void texts.put(String(this.acceptPrivateTargets), 'acceptPrivateTargets');
      }
      if (isChanged || this.isStale) void texts.put(snapshot(), 'only');
      for (const exchange of entries.exchanges) void exchanges.put(exchange);
      for (const message of entries.messages) void messages.put(message);
      void exchanges.delete(IDBKeyRange.upperBound(all.exchanges[0]?.number ?? Infinity, true));
      void messages.delete(IDBKeyRange.upperBound(all.messages[0]?.number ?? Infinity, true));
      await transaction.done;
      this.isStale = false;
    });
  }

  /**
   * Uses the database. If that fails because the browser has closed it, it is opened again, once. If the disk is full
   * or nothing can be stored, the state is only in memory, and this returns undefined.
   */
  private async use<Value>(action: (database: Database) => Promise<Value>): Promise<Value | undefined> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const database = await this.database();
      if (database === undefined) return undefined;
      try {
        return await action(database);
      } catch {
        this.forget();
        database.close();
      }
    }
    return undefined;
  }

  private database(): Promise<Database | undefined> {
    this.opening ??= this.open().catch(() => undefined);
    return this.opening;
  }

  private async open(): Promise<Database> {
    try {
      const database = await this.tryToOpen();
      if (isSound(database)) return database;
      database.close();
    } catch (error) {
      // Other errors are those of a browser that stores nothing.
      if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    }
    this.wasDamaged = true;
    await deleteDB(this.name);
    return this.tryToOpen();
  }

  private tryToOpen(): Promise<Database> {
    return openDB<Schema>(this.name, VERSION, {
      upgrade: (database) => {
        this.isStale = true;
        database.createObjectStore('snapshot');
        database.createObjectStore('exchanges', { keyPath: 'number' });
        database.createObjectStore('messages', { keyPath: 'number' });
      },
      // Another script deletes the database. Without this, the deletion would wait forever.
      blocking: (_current, _blocked, event) => {
        this.forget();
        (event.target as IDBDatabase).close();
      },
      terminated: () => this.forget(),
    });
  }

  private forget(): void {
    this.opening = undefined;
  }
}

/** Whether a database has the stores of this mock: another script of the origin may have created one of its name. */
function isSound(database: Database): boolean {
  if (NAMES.some((name) => !database.objectStoreNames.contains(name))) return false;
  const transaction = database.transaction(NAMES);
  return NAMES.every((name) => {
    const { keyPath, autoIncrement } = transaction.objectStore(name);
    return keyPath === STORES[name] && !autoIncrement;
  });
}
