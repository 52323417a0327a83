import type { Page } from '@playwright/test';

/** How many records each database of the page's site holds, by its name; only those that hold any. */
export const keptRecords = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const kept: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const count = await new Promise<number>((resolve) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => resolve(counting.result);
        });
        if (count > 0) kept[`${name} ${store}`] = count;
      }
      database.close();
    }
    return kept;
  });
