import { type ReadonlySignal, signal } from '@preact/signals';
import type { SaveFailure } from '../../vault/failures';

/** What became of what was last to be stored. */
export type SaveState =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'saving' }
  /** On disk since `at`, in milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  /** It is only on the screen. */
  | { readonly kind: 'not-saved'; readonly reason: SaveFailure };

export interface SaveLine {
  readonly state: ReadonlySignal<SaveState>;
  /** Follows one save; gives back what it resolves with. */
  follow<T extends { readonly ok: true } | { readonly ok: false; readonly reason: SaveFailure }>(
    save: Promise<T>,
  ): Promise<T>;
}

/** One line for all saves: it says 'saved' only when none is under way and the last one succeeded. */
export function createSaveLine(now: () => number): SaveLine {
  const state = signal<SaveState>({ kind: 'nothing-yet' });
  let underWay = 0;
  return {
    state,
    async follow(save) {
      underWay += 1;
      state.value = { kind: 'saving' };
      try {
        const outcome = await save;
        underWay -= 1;
        if (!outcome.ok) state.value = { kind: 'not-saved', reason: outcome.reason };
        else if (underWay === 0) state.value = { kind: 'saved', at: now() };
        return outcome;
      } catch (error) {
        underWay -= 1;
        state.value = { kind: 'not-saved', reason: 'failed' };
        throw error;
      }
    },
  };
}
