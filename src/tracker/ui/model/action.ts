import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { saidBy } from './said-by';

/** How a deed ends; an `Outcome` of the vault is one. */
export type Ended<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** Where one thing that a person asked for stands. */
export type ActionState<Value, Reason> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly value: Value }
  /** An expected refusal, with a reason from a closed list. */
  | { readonly kind: 'failed'; readonly reason: Reason }
  /** The program itself went wrong: what the error said, to be told as a fault of the program. */
  | { readonly kind: 'broken'; readonly said: string };

/**
 * One thing that a person can ask for, one at a time. It always ends: in what was asked for, in a refusal, or in a fault of
 * the program. `cancelled` as a reason is no failure, for the person asked for that too.
 */
export interface Action<Args extends readonly unknown[], Value, Reason> {
  readonly state: ReadonlySignal<ActionState<Value, Exclude<Reason, 'cancelled'>>>;
  readonly busy: ReadonlySignal<boolean>;
  /** What the last attempt came to, until the next. */
  readonly value: ReadonlySignal<Value | undefined>;
  /** Why the last attempt was refused, until the next. */
  readonly reason: ReadonlySignal<Exclude<Reason, 'cancelled'> | undefined>;
  /** Begins, unless it is going on. There is nothing to wait for: how it ends is the state. */
  start(...args: Args): void;
  /** Begins, and lets go of what is going on: what that comes to is not told. For what follows the last choice. */
  anew(...args: Args): void;
  /** As `start`, for code that goes on with how it ends; `undefined` when it did not begin, was cancelled or broke. Never rejects. */
  run(...args: Args): Promise<Ended<Value, Reason> | undefined>;
  /** Asks what is going on to stop. */
  cancel(): void;
  /** Takes what became of the last attempt away, unless one is going on. */
  reset(): void;
}

/** What is done. It ends with a value or a reason; only a bug throws. `signal` tells it that the person stopped it or left. */
export type Deed<Args extends readonly unknown[], Value, Reason> = (
  signal: AbortSignal,
  ...args: Args
) => Promise<Ended<Value, Reason>> | Ended<Value, Reason>;

/** Tells the browser of an error that was caught, so that it is written down as one that was not. */
const report = (error: unknown): void => {
  setTimeout(() => {
    throw error;
  });
};

/**
 * @param deed asked for anew at each attempt, so that it may be another one then
 * @param tell told of what broke; left out, the browser is
 */
export function createAction<Args extends readonly unknown[], Value, Reason>(
  deed: () => Deed<Args, Value, Reason>,
  tell: (error: unknown) => void = report,
): Action<Args, Value, Reason> {
  type State = ActionState<Value, Exclude<Reason, 'cancelled'>>;
  const state = signal<State>({ kind: 'ready' });
  let going: AbortController | undefined;

  function after(outcome: Ended<Value, Reason>): State {
    if (outcome.ok) return { kind: 'done', value: outcome.value };
    if (outcome.reason === 'cancelled') return { kind: 'ready' };
    return { kind: 'failed', reason: outcome.reason as Exclude<Reason, 'cancelled'> };
  }

  async function begin(args: Args): Promise<Ended<Value, Reason> | undefined> {
    const mine = new AbortController();
    going = mine;
    if (state.peek().kind !== 'busy') state.value = { kind: 'busy' };
    const end = (next: State): void => {
      if (going !== mine) return;
      going = undefined;
      state.value = next;
    };
    try {
      const outcome = await deed()(mine.signal, ...args);
      end(after(outcome));
      return outcome;
    } catch (error) {
      end({ kind: 'broken', said: saidBy(error) });
      tell(error);
      return undefined;
    }
  }

  const run = async (...args: Args) => (going === undefined ? begin(args) : undefined);

  return {
    state,
    busy: computed(() => state.value.kind === 'busy'),
    value: computed(() => (state.value.kind === 'done' ? state.value.value : undefined)),
    reason: computed(() => (state.value.kind === 'failed' ? state.value.reason : undefined)),
    start(...args) {
      void run(...args);
    },
    anew(...args) {
      going?.abort();
      void begin(args);
    },
    run,
    cancel() {
      going?.abort();
    },
    reset() {
      if (going === undefined) state.value = { kind: 'ready' };
    },
  };
}
