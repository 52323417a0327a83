/** What people wrote in an entry, wherever its schema has it. */
import { type CaseEvent, KINDS, type PupilId } from './entries';
import type { Kinds } from './entries/schema/kind';
import { finderOf } from './entries/schema/marked';
import { oncePerKind } from './entries/schema/once-per-kind';

const SEARCHED = ['written', 'name', 'carer', 'contact', 'label', 'pupil-class'] as const;

const searched = oncePerKind((shape) => finderOf(shape, ...SEARCHED));
const written = oncePerKind((shape) => finderOf(shape, 'written'));

/** Adds to `texts` all by which an entry can be found: what was written, and names and labels. */
export function addSearched({ type, body }: CaseEvent, texts: string[], kinds: Kinds = KINDS): void {
  searched(type, kinds)?.(body, (text) => texts.push(text as string));
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
