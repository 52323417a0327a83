import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Action, createAction, type Deed } from './action';

/**
 * Something that this screen does when a person asks for it; the only way in which a screen is busy. It is asked to stop
 * when the screen goes.
 *
 * ```tsx
 * const erasing = useAction((_, id: CaseId) => eraseCase(work, id));
 * <ActionStatus action={erasing} title="Niet gewist" words={STORAGE_WORDS} />
 * <Button busy={erasing.busy.value} onClick={() => erasing.start(id)}>Wis</Button>
 * ```
 *
 * What follows from success (going to another screen, emptying the form) belongs in the deed, so that it ends too when
 * that goes wrong.
 */
export function useAction<Args extends readonly unknown[], Value, Reason>(
  deed: Deed<Args, Value, Reason>,
): Action<Args, Value, Reason> {
  const latest = useRef(deed);
  latest.current = deed;
  const action = useMemo(() => createAction(() => latest.current), []);
  useEffect(() => () => action.cancel(), [action]);
  return action;
}
