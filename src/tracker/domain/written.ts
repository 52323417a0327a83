/** What people wrote in an entry, wherever its schema has it. */
import { type CaseEvent, KINDS, type PupilId } from './entries';
import type { Kinds } from './entries/schema/kind';
import { finderOf } from './entries/schema/marked';
import { oncePerKind } from './entries/schema/once-per-kind';

const SEARCHED = ['written', 'name', 'carer', 'contact', 'label', 'pupil-class'] as const;

const searched = oncePerKind((shape) => finderOf(shape, ...SEARCHED));
const written = oncePerKind((shape) => finderOf(shape, 'written'));

/** All by which entries can be found, in their order: what was written, and names and labels. */
export function searchedIn(events: readonly CaseEvent[], kinds: Kinds = KINDS): readonly string[] {
  const texts: string[] = [];
  const add = (text: unknown): void => {
    texts.push(text as string);
  };
  for (const { type, body } of events) searched(type, kinds)?.(body, add);
  return texts;
}

/** A text that says something, and the pupil of whom the part of the entry is that it stands in. */
export interface WrittenText {
  readonly text: string;
  readonly of: PupilId | undefined;
}

/** What was written in an entry, but for what says nothing, in the order of its schema. */
export function writtenIn({ type, body }: CaseEvent, kinds: Kinds = KINDS): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  written(type, kinds)?.(body, (value, _, of) => {
    const text = value as string;
    if (text.trim() !== '') texts.push({ text, of });
  });
  return texts;
}
