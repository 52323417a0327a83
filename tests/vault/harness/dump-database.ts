/** A database as JSON, whatever is in it, and back: bytes as base64. */
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

const BYTES = 'base64:';

const toJson = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return BYTES + value.toBase64();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
};

const fromJson = (value: unknown): unknown => {
  if (typeof value === 'string' && value.startsWith(BYTES)) return Uint8Array.fromBase64(value.slice(BYTES.length));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));
};

/** Everything in the database of that name. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const database = await answer(indexedDB.open(name));
  const stores: StoreDump[] = [];
  for (const store of database.objectStoreNames) {
    const rows = database.transaction(store).objectStore(store);
    const all = await answer(rows.getAll());
    stores.push({ name: store, keyPath: rows.keyPath as StoreDump['keyPath'], rows: all.map(toJson) });
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
      for (const row of rows) made.add(fromJson(row));
    }
  };
  (await answer(opening)).close();
}
