import type { Persistence } from '../world';

/** What the browser says and does of keeping data; a browser that cannot be asked has said nothing. */
export const browserPersistence: Persistence = {
  async persisted() {
    try {
      return await navigator.storage.persisted();
    } catch {
      return undefined;
    }
  },
  async ask() {
    try {
      return await navigator.storage.persist();
    } catch {
      return false;
    }
  },
};
