/** IndexedDB with promises: as much of it as the notebook uses, and no more. */

export const awaitRequest = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

type Range = IDBValidKey | IDBKeyRange;

/** What can be read from a store and from an index alike. */
class Source<T, Raw extends IDBObjectStore | IDBIndex = IDBIndex> {
  constructor(protected readonly raw: Raw) {}

  get = (key: Range): Promise<T | undefined> => awaitRequest(this.raw.get(key));
  getAll = (range?: Range, most?: number): Promise<T[]> => awaitRequest(this.raw.getAll(range, most));
  count = (): Promise<number> => awaitRequest(this.raw.count());

  /** Keys of the records, not of the index. */
  async getAllKeys(): Promise<string[]> {
    return (await awaitRequest(this.raw.getAllKeys())) as string[];
  }

  /** The last of a range, highest key first. */
  last(range: IDBKeyRange, most: number): Promise<T[]> {
    const values: T[] = [];
    const request = this.raw.openCursor(range, "prev");
    return new Promise((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor && values.length < most) {
          values.push(cursor.value as T);
          cursor.continue();
        } else resolve(values);
      };
    });
  }
}

class Store<T, Index extends string> extends Source<T, IDBObjectStore> {
  // Whether they are on disk, the transaction's end tells, and sooner than an answer to each.
  put = (value: T, key?: string): unknown => this.raw.put(value, key);
  delete = (key: string): unknown => this.raw.delete(key);
  clear = (): unknown => this.raw.clear();
  index = (name: Index): Source<T> => new Source(this.raw.index(name));
}

/** For each store: its values, and the names of its indexes. */
type Stores = Record<string, { value: unknown; indexes: string }>;

export class Transaction<S extends Stores> {
  /** Resolves when what was written is on disk. */
  readonly done: Promise<void>;

  constructor(private readonly raw: IDBTransaction) {
    this.done = new Promise((resolve, reject) => {
      raw.oncomplete = () => resolve();
      raw.onabort = () => reject(raw.error ?? new DOMException("the transaction was aborted", "AbortError"));
    });
    this.done.catch(() => undefined);
  }

  objectStore<N extends keyof S & string>(name: N): Store<S[N]["value"], S[N]["indexes"]> {
    return new Store(this.raw.objectStore(name));
  }

  /** Nothing more will be asked of it; it need not wait for the last answers to see that. */
  commit(): void {
    try {
      this.raw.commit();
    } catch {
      // it has ended already, or ends by itself
    }
  }

  /** Ends it without a trace; answers why it had failed by itself, if it had. */
  abort(): DOMException | null {
    const { error } = this.raw;
    try {
      this.raw.abort();
    } catch {
      // it has ended already
    }
    return error;
  }
}
