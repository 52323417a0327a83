import type { Task } from '../../../protocol/procedure';

/** What a task asks, and before it the condition under which it is done at all, in the school's words: 'Als het de derde keer is: Bel de ouders.' */
export const TaskWords = ({ task: { text, when } }: { readonly task: Pick<Task, 'text' | 'when'> }) => (
  <>
    {when && <strong>Als {when}: </strong>}
    {text}
  </>
);
