import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Command, Refusal } from '../../domain/command';
import type { DeviationRule } from '../../domain/vocabulary';
import type { CaseId } from '../../log/entry';
import type { SaveFailure } from '../../vault/failures';
import { createAction } from './action';
import type { Issued } from './issue';
import { useWork, type Work } from './work';

/** Where one attempt to change a case stands. */
export type MoveState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy' }
  /** It departs from the protocol by these rules; `MoveStatus` asks why, and goes on with the answer. */
  | { readonly kind: 'needs-a-reason'; readonly rules: readonly DeviationRule[] }
  | { readonly kind: 'refused'; readonly refusal: Exclude<Refusal, { readonly code: 'needs-a-reason' }> }
  | { readonly kind: 'no-procedure' }
  | { readonly kind: 'not-saved'; readonly reason: SaveFailure }
  /** The program itself went wrong. */
  | { readonly kind: 'broken'; readonly said: string };

/** Why a move was not made. */
type Obstacle = Exclude<MoveState, { readonly kind: 'ready' | 'busy' | 'broken' }>;

/** The commands to issue; with the reason why the protocol is departed from, once it was asked. */
export type Commands = (reason?: string) => readonly Command[];

/**
 * How a form changes a case.
 *
 * ```tsx
 * const move = useMove(file.id, { draft: key, saved: () => router.go(…) });
 * <form onSubmit={() => move.submit((reason) => [{ do: 'advance', to: 4, happenedOn, ...(reason && { reason }) }])}>
 *   …fields…
 *   <MoveStatus move={move} />   // says why it was refused, asks for the reason, offers to try again
 *   <button disabled={move.busy.value}>Bewaar</button>
 * </form>
 * ```
 *
 * Ids in the commands are made once for a form and kept in its draft, so that trying again is the same move.
 */
export interface Move {
  readonly state: ReadonlySignal<MoveState>;
  readonly busy: ReadonlySignal<boolean>;
  /** The reason as it is typed: it stays when the message goes because something else was changed, and goes once it is saved. */
  readonly reason: Signal<string>;
  /** Issues the commands. Resolves true when they are on disk and `saved` was called; never rejects. */
  submit(commands: Commands): Promise<boolean>;
  /** Issues the last commands again, with the reason that was asked for. */
  again(reason?: string): Promise<boolean>;
  /** Takes the message away, when the person changed something or left it. */
  reset(): void;
}

interface MoveOptions {
  /** Key of the draft that goes when the move is stored. */
  readonly draft?: string;
  readonly saved?: (id: CaseId) => void;
}

function obstacleIn(issued: Exclude<Issued, { readonly kind: 'saved' }>): Obstacle {
  if (issued.kind !== 'refused') return issued;
  const { refusal } = issued;
  return refusal.code === 'needs-a-reason'
    ? { kind: 'needs-a-reason', rules: refusal.rules }
    : { kind: 'refused', refusal };
}

function createMove({ issue }: Pick<Work, 'issue'>, id: CaseId, options: () => MoveOptions): Move {
  let last: Commands | undefined;
  let lastReason: string | undefined;
  const typedReason = signal('');
  const issuing = createAction<[commands: Commands, reason: string | undefined], CaseId, Obstacle>(
    () => async (_, commands, reason) => {
      const { draft, saved } = options();
      const issued = await issue(id, commands(reason), draft === undefined ? {} : { draft });
      if (issued.kind !== 'saved') return { ok: false, reason: obstacleIn(issued) };
      typedReason.value = '';
      saved?.(issued.case);
      return { ok: true, value: issued.case };
    },
  );
  const state = computed<MoveState>(() => {
    const now = issuing.state.value;
    if (now.kind === 'failed') return now.reason;
    return now.kind === 'done' ? { kind: 'ready' } : now;
  });

  async function run(reason: string | undefined): Promise<boolean> {
    if (last === undefined) return false;
    lastReason = reason;
    return (await issuing.run(last, reason))?.ok ?? false;
  }

  return {
    state,
    busy: issuing.busy,
    reason: typedReason,
    submit(commands) {
      if (!issuing.busy.peek()) last = commands;
      return run(undefined);
    },
    again: (reason = lastReason) => run(reason),
    reset: issuing.reset,
  };
}

/** A move in this case, for as long as the component is there. */
export function useMove(id: CaseId, options: MoveOptions = {}): Move {
  const work = useWork();
  const latest = useMemo(() => ({ options }), [id]);
  latest.options = options;
  return useMemo(() => createMove(work, id, () => latest.options), [work, id, latest]);
}
