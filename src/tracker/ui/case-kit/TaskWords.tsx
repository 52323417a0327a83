import type { Task } from '../../../protocol/procedure';
import { termBesideText } from '../../../words/term-words';

/**
 * What a task asks, before it the condition under which it is done at all, in the school's words, and after it by when: 'Als het de derde keer is:
 * Bel de ouders. Binnen 2 schooldagen.'
 */
export function TaskWords({ task }: { readonly task: Pick<Task, 'text' | 'when' | 'term'> }) {
  const { text, when } = task;
  const term = termBesideText(task);
  return (
    <>
      {when && <strong>Als {when}: </strong>}
      {text}
      {term && <strong> {term}.</strong>}
    </>
  );
}
