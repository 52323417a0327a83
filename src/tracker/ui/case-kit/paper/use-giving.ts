import { type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { SentAs } from '../../../domain/vocabulary';

/** What became of the last attempt to give the document away. */
export type GivingState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly as: SentAs }
  | { readonly kind: 'given'; readonly as: SentAs }
  /** It is written down as given, and the browser did not do it. */
  | { readonly kind: 'not-released'; readonly as: SentAs }
  /** It could not be made; nothing was written down. */
  | { readonly kind: 'not-made'; readonly as: SentAs };

/** Giving one document away: first it is written down, then it leaves; never the other way round. */
export interface Giving {
  readonly state: ReadonlySignal<GivingState>;
  /** As what this document was written down as given. */
  readonly written: ReadonlySignal<ReadonlySet<SentAs>>;
  /**
   * @param make what has to be there before it is written down
   * @param release lets it leave; throws when the browser does not
   */
  give<T>(as: SentAs, make: () => Promise<T>, release: (made: T) => Promise<void> | void): Promise<void>;
}

/** Resolves true when it is on disk what leaves, as what and for whom. */
export type WriteDown = (as: SentAs) => Promise<boolean>;

/** Giving one document away, written down by the `writeDown` that is the latest then. */
export function createGiving(latest: { readonly writeDown: WriteDown }): Giving {
  const state = signal<GivingState>({ kind: 'ready' });
  const written = signal<ReadonlySet<SentAs>>(new Set());
  return {
    state,
    written,
    async give(as, make, release) {
      if (state.peek().kind === 'busy') return;
      state.value = { kind: 'busy', as };
      try {
        const made = await make();
        // Giving the same once more, because the printer was empty, is not told twice.
        if (!written.peek().has(as)) {
          if (!(await latest.writeDown(as))) {
            state.value = { kind: 'ready' };
            return;
          }
          written.value = new Set([...written.peek(), as]);
        }
        try {
          await release(made);
          state.value = { kind: 'given', as };
        } catch {
          state.value = { kind: 'not-released', as };
        }
      } catch {
        state.value = { kind: 'not-made', as };
      }
    },
  };
}

/**
 * Giving away what is on the screen.
 * @param content everything that it is and for whom: with another content it begins anew
 */
export function useGiving(content: string, writeDown: WriteDown): Giving {
  const latest = useMemo(() => ({ writeDown }), []);
  latest.writeDown = writeDown;
  return useMemo(() => createGiving(latest), [content, latest]);
}
