import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Action } from '../../model/action';
import { firstWrong } from './first-wrong';

/** Takes a person to the field that was refused, if it was a field; the words of it are read out there. */
export function useWrongFocus(
  form: RefObject<HTMLElement>,
  action: Pick<Action<never, unknown, string>, 'state'>,
): void {
  const state = action.state.value;
  useEffect(() => {
    if (state.kind === 'failed') firstWrong(form.current)?.focus();
  }, [state]);
}
