import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CaseId } from '../../../log/entry';
import type { StorageFailure } from '../../../vault/failures';
import { type Draft, useDraft } from '../../model/draft';
import { type Commands, type Move, useMove } from '../../model/move';
import { tooLongIn } from './too-long';
import type { Problems } from './typed';

/** A form as its fields and buttons see it. */
export interface FormModel<F> {
  readonly value: F;
  change(changes: Partial<F>): void;
  /** What is wrong, by field; empty until it was tried to save. */
  readonly problems: Problems<F>;
  /** A text is longer than can be kept. */
  readonly tooLong: boolean;
  /** False until it is known whether there was a draft. */
  readonly ready: boolean;
  /** What is known of texts of before. */
  readonly draft: Draft<F>;
  readonly draftProblem: StorageFailure | undefined;
  readonly move: Move;
  /** Saves; `false` when something is wrong that the form tells. */
  submit(): Promise<boolean>;
  clear(): void;
}

export interface FormOptions<F> {
  /** The case that it changes; a new one has its id in the form. */
  readonly case: CaseId | ((value: F) => CaseId);
  /** Names the draft: what the form is for and what it is about. */
  readonly draft: string;
  readonly empty: () => F;
  readonly read: (kept: unknown) => F | undefined;
  readonly problems?: (value: F) => Problems<F>;
  readonly commands: (value: F, reason: string | undefined) => ReturnType<Commands>;
  /** Called when it is on disk and the draft is gone. */
  readonly saved: (value: F) => void;
}

const NONE = () => ({});

/** A form whose typing is kept as a draft and that ends in commands. */
export function useForm<F extends object>(options: FormOptions<F>): FormModel<F> {
  const { draft: key, problems: judge = NONE as (value: F) => Problems<F> } = options;
  const empty = useMemo(options.empty, [key]);
  const draft = useDraft(key, empty, options.read);
  const tried = useSignal(false);
  const value = draft.value.value;
  const move = useMove(typeof options.case === 'string' ? options.case : options.case(value), {
    draft: key,
    saved: () => {
      const stored = draft.value.peek();
      // What was typed just before saving must not come back as a draft after it.
      draft.clear();
      tried.value = false;
      options.saved(stored);
    },
  });
  const problems = tried.value ? judge(value) : {};
  const tooLong = tried.value && tooLongIn(value);

  return {
    value,
    change(changes) {
      if (move.state.peek().kind !== 'busy') move.reset();
      draft.value.value = { ...draft.value.peek(), ...changes };
    },
    problems,
    tooLong,
    ready: draft.ready.value,
    draft,
    draftProblem: draft.problem.value,
    move,
    async submit() {
      const typed = draft.value.peek();
      tried.value = true;
      if (Object.values(judge(typed)).some((problem) => problem !== undefined) || tooLongIn(typed)) return false;
      return move.submit((reason) => options.commands(typed, reason));
    },
    clear() {
      tried.value = false;
      move.reset();
      draft.clear();
    },
  };
}
