import type { VaultDatabase } from './vault-database';

/** A transaction of the browser's own that writes in all tables, as durable as Dexie's; throws as the browser does when the connection is gone. */
export function ownTransaction(database: VaultDatabase): IDBTransaction {
  const own = database.backendDB() as IDBDatabase | null;
  if (own === null) throw new DOMException('the connection is closed', 'InvalidStateError');
  return own.transaction(['meta', 'segments', 'records'], 'readwrite', { durability: 'strict' });
}

/**
 * Makes requests in a transaction, and resolves when the transaction is over and on disk. When `ask` calls `refuse`, the
 * promise rejects with what it was given, and nothing of the transaction stays.
 */
export function atOnce(transaction: IDBTransaction, ask: (refuse: (why: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let refusal: { readonly why: unknown } | undefined;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(refusal ? refusal.why : (transaction.error ?? new DOMException('given up', 'AbortError')));
    ask((why) => {
      if (refusal !== undefined) return;
      refusal = { why };
      transaction.abort();
    });
  });
}
