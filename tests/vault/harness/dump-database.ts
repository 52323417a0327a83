/** A database as it lies there, whatever is in it. */
export interface DatabaseDump {
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly rows: readonly unknown[];
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Everything in the database of that name. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const database = await answer(indexedDB.open(name));
  const stores: StoreDump[] = [];
  for (const store of database.objectStoreNames) {
    const rows = database.transaction(store).objectStore(store);
    const all = await answer(rows.getAll());
    stores.push({ name: store, keyPath: rows.keyPath as StoreDump['keyPath'], rows: all });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Makes the database anew as it was dumped. */
export async function loadDatabase(name: string, { version, stores }: DatabaseDump): Promise<void> {
  await answer(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, rows } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath });
      for (const row of rows) made.add(row);
    }
  };
  (await answer(opening)).close();
}

const BYTES = 'base64:';

function toJson(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? BYTES + value.toBase64() : value;
}

function fromJson(_: string, value: unknown): unknown {
  const isBytes = typeof value === 'string' && value.startsWith(BYTES);
  return isBytes ? Uint8Array.fromBase64(value.slice(BYTES.length)) : value;
}

/** The dump as a text that can be kept in a file; bytes in base64. */
export const dumpToText = (dump: DatabaseDump): string => JSON.stringify(dump, toJson);

export const dumpFromText = (text: string): DatabaseDump => JSON.parse(text, fromJson) as DatabaseDump;
