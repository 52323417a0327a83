import type { ActionState } from '../../model/action';
import { Broken } from './Broken';

/**
 * Says that the program went wrong in one of some things that follow each other, such as looking at a file and opening it.
 * A bug in the first is often one in the next as well, and told twice it reads as two. Each attempt is told anew: while one
 * goes on there is nothing.
 */
export function BrokenOnce({
  actions,
}: {
  readonly actions: readonly { readonly state: { readonly value: ActionState<unknown, unknown> } }[];
}) {
  const states = actions.map(({ state }) => state.value);
  const broken = states.findLast(({ kind }) => kind === 'broken');
  if (broken?.kind !== 'broken' || states.some(({ kind }) => kind === 'busy')) return null;
  return <Broken said={broken.said} />;
}
