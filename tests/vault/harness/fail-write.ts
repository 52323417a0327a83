/** What goes wrong at one write. */
export type Fault =
  /** The transaction is given up by the browser. */
  | 'aborted'
  | 'full'
  /** The connection is gone, this once. */
  | 'lost'
  /** The write is refused, and the rest of its transaction stays. No browser does so: it proves that half a change would be found. */
  | 'halfway';

export interface FailedWrite {
  /** How many writes there were in that database. */
  readonly count: number;
  /** Writes are as ever again. */
  stop(): unknown;
}

const ERRORS: Readonly<Record<Fault, string>> = {
  aborted: 'AbortError',
  full: 'QuotaExceededError',
  lost: 'InvalidStateError',
  halfway: 'DataError',
};
const WRITES = ['add', 'put', 'delete', 'clear'] as const;

type Write = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest;

/**
 * From now on the write of that number, from 1, in that database goes wrong in this page. Those of other databases do not
 * count: a vault that is not looked at any more writes its heads a moment after its last save.
 */
export function failWrite(database: string, at: number, fault: Fault): FailedWrite {
  const store = IDBObjectStore.prototype as unknown as Record<string, Write>;
  const own = WRITES.map((name) => [name, store[name] as Write] as const);
  const failing = { count: 0, stop: () => Object.assign(store, Object.fromEntries(own)) };
  for (const [name, write] of own) {
    store[name] = function (...args) {
      if (this.transaction.db.name !== database) return write.apply(this, args);
      failing.count += 1;
      if (failing.count !== at) return write.apply(this, args);
      if (fault === 'halfway') {
        this.transaction.abort = () => undefined;
        throw new DOMException('made to fail', ERRORS[fault]);
      }
      if (fault === 'lost') this.transaction.db.close();
      const request = fault === 'aborted' ? write.apply(this, args) : undefined;
      // What was written by then goes with it, as the browser does it.
      this.transaction.abort();
      if (request !== undefined) return request;
      throw new DOMException('made to fail', ERRORS[fault]);
    };
  }
  return failing;
}
