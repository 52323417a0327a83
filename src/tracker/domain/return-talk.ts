import type { CaseFile } from './case';
import type { BodyOf, CaseEvent, EntryOf } from './entries';
import { startOf } from './measure-start';

type Talk = BodyOf<'talk-held'>;

/** Whether the pupil took part in it, or the pupil's parents; of a talk for a return that names nobody nothing speaks against it. */
const isWith = ({ kind, with: people }: Talk, pupil: string): boolean =>
  (kind === 'return' && people.length === 0) ||
  people.some((person) => (person.kind === 'pupil' || person.kind === 'parents') && person.pupil === pupil);

/**
 * Whether the talk can be the one before lessons are followed again (MID-2): with the pupil or the parents, and held once the measure
 * had begun. One on its first day counts where it was written down after the measure was.
 */
export function fitsReturn(talk: Talk, taken: BodyOf<'measure-taken'>, isWrittenAfter: boolean): boolean {
  const start = startOf(taken);
  if (!isWith(talk, taken.pupil)) return false;
  return talk.happenedOn > start || (talk.happenedOn === start && isWrittenAfter);
}

/** Whether the end of a measure names a talk that cannot be the one before the return, after what was told. */
export function namesWrongTalk(told: readonly CaseEvent[], end: BodyOf<'measure-ended'>): boolean {
  const taken = told.findLast((event) => event.type === 'measure-taken' && event.body.use === end.use);
  const talk = told.findLast((event) => event.type === 'talk-held' && event.body.talk === end.returnTalk);
  if (taken?.type !== 'measure-taken' || talk?.type !== 'talk-held') return false;
  return !fitsReturn(talk.body, taken.body, told.lastIndexOf(talk) > told.lastIndexOf(taken));
}

/** The talks of the case that can be the one before the return from that use of a measure; all where it is not known. */
export function talksForReturn({ live, talks }: CaseFile, use: string): readonly EntryOf<'talk-held'>[] {
  const measure = live.findLast((entry) => entry.type === 'measure-taken' && entry.body.use === use);
  if (measure?.type !== 'measure-taken') return talks;
  const at = live.lastIndexOf(measure);
  return talks.filter((talk) => fitsReturn(talk.body, measure.body, live.findIndex(({ id }) => id === talk.id) > at));
}
