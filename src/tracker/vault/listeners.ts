import type { VaultChange } from './vault';

/** Those who follow a vault. */
export interface Listeners {
  tell(change: VaultChange): void;
  subscribe(listener: (change: VaultChange) => void): () => void;
}

/** As an error that nobody caught, so that it is seen where bugs are looked for. Chromium has `reportError` since 95. */
function tellBrowser(error: unknown): void {
  if ('reportError' in globalThis) reportError(error);
  else
    setTimeout(() => {
      throw error;
    });
}

/** A list of listeners, empty at first. A listener that throws does not keep others from hearing, nor a save from counting as saved. */
export function createListeners(): Listeners {
  const listeners = new Set<(change: VaultChange) => void>();
  return {
    tell(change) {
      for (const listener of [...listeners]) {
        try {
          listener(change);
        } catch (error) {
          tellBrowser(error);
        }
      }
    },
    subscribe(listener) {
      const own = (change: VaultChange): void => listener(change);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
