import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { SentAs } from '../../../domain/vocabulary';
import { createAction, type Ended } from '../../model/action';
import { PartMissing } from '../../model/load-part';

/** What became of the last attempt to give the document away. */
export type GivingState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly as: SentAs }
  | { readonly kind: 'given'; readonly as: SentAs }
  /** It is written down as given, and the browser did not do it. */
  | { readonly kind: 'not-released'; readonly as: SentAs }
  /** The part of the program that makes it did not load; nothing was written down. */
  | { readonly kind: 'not-made'; readonly as: SentAs }
  /** The program itself went wrong. */
  | { readonly kind: 'broken'; readonly said: string };

type NotGiven = Extract<GivingState, { readonly kind: 'not-released' | 'not-made' }>;

/** Giving one document away: first it is written down, then it leaves; never the other way round. */
export interface Giving {
  readonly state: ReadonlySignal<GivingState>;
  /** As what this document was written down as given. */
  readonly written: ReadonlySignal<ReadonlySet<SentAs>>;
  /**
   * @param make what has to be there before it is written down; throws `PartMissing` when its part of the program did not load
   * @param release lets it leave; throws when the browser does not
   */
  give<T>(as: SentAs, make: () => Promise<T>, release: (made: T) => Promise<void> | void): Promise<void>;
}

/** Resolves true when it is on disk what leaves, as what and for whom. */
export type WriteDown = (as: SentAs) => Promise<boolean>;

/** Giving one document away, written down by the `writeDown` that is the latest then. */
export function createGiving(latest: { readonly writeDown: WriteDown }): Giving {
  const written = signal<ReadonlySet<SentAs>>(new Set());
  const going = signal<SentAs>('print');
  const giving = createAction(
    () =>
      async (
        _,
        as: SentAs,
        make: () => Promise<unknown>,
        release: (made: never) => Promise<void> | void,
      ): Promise<Ended<SentAs, NotGiven | 'cancelled'>> => {
        let made: unknown;
        try {
          made = await make();
        } catch (error) {
          if (error instanceof PartMissing) return { ok: false, reason: { kind: 'not-made', as } };
          throw error;
        }
        // Giving the same once more, because the printer was empty, is not told twice.
        if (!written.peek().has(as)) {
          if (!(await latest.writeDown(as))) return { ok: false, reason: 'cancelled' };
          written.value = new Set([...written.peek(), as]);
        }
        try {
          await release(made as never);
        } catch {
          return { ok: false, reason: { kind: 'not-released', as } };
        }
        return { ok: true, value: as };
      },
  );
  return {
    state: computed<GivingState>(() => {
      const now = giving.state.value;
      if (now.kind === 'busy') return { kind: 'busy', as: going.value };
      if (now.kind === 'failed') return now.reason;
      return now.kind === 'done' ? { kind: 'given', as: now.value } : now;
    }),
    written,
    async give(as, make, release) {
      if (giving.busy.peek()) return;
      going.value = as;
      await giving.run(as, make, release);
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
