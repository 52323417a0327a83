/** What a person can keep out of a family's copy: whole lines, or single sentences of them. */
import type { Day } from '../../../protocol/day';
import type { EntryId } from '../../log/entry';
import type { TellingEntry } from '../entries';
import { timelineOf } from '../queries/timeline';
import { writtenIn } from '../written';
import { type Block, mapTexts, type ReportDocument } from './document';
import { lineWords } from './line-words';
import { inPeriod, isReadBy, type Scope, wordsOfOtherHome } from './scope';

export interface Leavable {
  readonly entry: EntryId;
  readonly on: Day;
  /** What it is, in one line. */
  readonly line: string;
  /** Whether the line can be left out as a whole: not where other lines are made of it too. */
  readonly whole: boolean;
  /** What people wrote in it and the reader would read, sentence by sentence. */
  readonly sentences: readonly string[];
}

/** Told as a part of something else, which stays: of these only sentences can be left out. */
const IN_OTHERS: readonly TellingEntry['type'][] = [
  'intake-recorded',
  'agreement-checked',
  'measure-ended',
  'evaluation-planned',
  'evaluation-cancelled',
  'evaluation-went-on',
];

/** What the copy is about: without it there would be none. */
const ALWAYS: readonly TellingEntry['type'][] = ['case-opened', 'pupil-added', 'report-received', 'sent-outside'];

/** What ends a sentence, before a space. */
const END = /([.!?…])\s+/gu;

/** The sentences of a text, each without the spaces around it. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .replaceAll(END, '$1\n')
    .split('\n')
    .flatMap((sentence) => sentence.trim() || []);

/** Everything that the reader of that report would get, by the day on which it happened. */
export const leavableIn = (scope: Scope): readonly Leavable[] =>
  timelineOf(scope.file).flatMap(({ on, reads }) => {
    if (reads === undefined || !inPeriod(scope.period, on) || !isReadBy({ ...scope, without: [] }, reads)) return [];
    if (ALWAYS.includes(reads.type)) return [];
    const others = wordsOfOtherHome(scope, reads);
    const texts = writtenIn(reads).flatMap(({ text, of }) =>
      (of === undefined || of === scope.reader) && !others.includes(text) ? text : [],
    );
    const sentences = [...new Set(texts.flatMap(sentencesIn))];
    const whole = !IN_OTHERS.includes(reads.type);
    return whole || sentences.length > 0
      ? [{ entry: reads.id, on, line: lineWords(reads, scope), whole, sentences }]
      : [];
  });

/** The document without these sentences, wherever they stand: the same words elsewhere would tell them all the same. */
export function withoutSentences(document: ReportDocument, sentences: readonly string[]): ReportDocument {
  if (sentences.length === 0) return document;
  // A longer sentence may hold a shorter one.
  const bySize = sentences.toSorted((one, other) => other.length - one.length);
  const cut = mapTexts(document, (text) => {
    const left = bySize.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text);
    return left === text ? text : left.replaceAll(/ {2,}/gu, ' ').replaceAll(/^[ \t]+|[ \t]+$/gmu, '');
  });
  return cut.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') {
      const items = block.items.filter((item) => item.trim() !== '' && !/^[^:]*: ?(""|“”)?$/u.test(item));
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    return block.kind === 'paragraph' && block.text.trim() === '' ? [] : [block];
  });
}
