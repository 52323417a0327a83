import type { VaultChange } from './vault';

/** Those who follow a vault. */
export interface Listeners {
  tell(change: VaultChange): void;
  subscribe(listener: (change: VaultChange) => void): () => void;
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
          reportError(error);
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
