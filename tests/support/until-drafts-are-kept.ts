import type { Page } from '@playwright/test';

/** Waits for the second after which what is typed is kept, and on a busy machine for the sealing and the writing that began in it. */
export async function untilDraftsAreKept(page: Page): Promise<void> {
  await page.waitForTimeout(1000);
  await page.evaluate(async () => {
    // What is asked now of the browser's keys, and then of its database, is answered after what was asked before.
    for (let turn = 0; turn < 10; turn += 1) await crypto.subtle.digest('SHA-256', new Uint8Array(1));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve) => {
        const last = database.transaction(database.objectStoreNames, 'readwrite');
        last.oncomplete = () => resolve();
      });
      database.close();
    }
  });
}
