/** What was done of a later step before the case came there: both sides together in one talk, and what was agreed in it (S3-3, S3-8, S3-9). */
import { tasksOf } from '../../../protocol/order';
import type { Procedure, Step, StepNumber } from '../../../protocol/procedure';
import { compareEntries } from '../../log/order';
import type { CaseFile } from '../case';
import type { EntryOf } from '../entries';
import type { Stays } from '../stays';
import type { PupilRole } from '../vocabulary';
import { writtenOn } from '../written-on';

type Talk = EntryOf<'talk-held'>;
type Early = EntryOf<'talk-held' | 'agreement-made' | 'evaluation-planned'>;

/** Whether the step asks for a talk with both sides. */
const meets = (step: Step): boolean =>
  tasksOf(step).some(
    ({ records, talksWith = [] }) =>
      records === 'talk' && talksWith.includes('targeted') && talksWith.some((family) => family !== 'targeted'),
  );

/** Whether somebody who was bullied and somebody of the other side were there at once. */
function isMeeting({ pupils }: CaseFile, { body }: Talk): boolean {
  const isThere = (role: PupilRole): boolean =>
    pupils.some(
      (pupil) => pupil.role === role && body.with.some((who) => who.kind === 'pupil' && who.pupil === pupil.id),
    );
  return isThere('targeted') && isThere('bullying');
}

interface Meeting {
  readonly talk: Talk;
  /** The step at which the case was. */
  readonly at: StepNumber;
  /** The step that asks for such a talk. */
  readonly of: StepNumber;
}

function meetingsIn(file: CaseFile, { steps }: Procedure, stays: Stays): readonly Meeting[] {
  const talks = file.talks.filter((talk) => isMeeting(file, talk));
  // Few cases have such a talk, and the walk through all tasks of the procedure costs more than all else here.
  const asking = talks.length === 0 ? [] : steps.filter(meets);
  return talks.flatMap((talk): Meeting[] => {
    const [at] = stays.stepsOf(talk);
    if (at === undefined || asking.some(({ number }) => number === at)) return [];
    const next = asking.find(({ number }) => number > at);
    return next ? [{ talk, at, of: next.number }] : [];
  });
}

const dayOf = (entry: Early) => (entry.type === 'evaluation-planned' ? writtenOn(entry.time) : entry.body.happenedOn);

/**
 * The later step that an entry belongs to as well, if any: of a talk of both sides the first that asks for one, and of what was agreed or
 * planned in it or after it, while the case had not come further, the same.
 */
export function earlySteps(
  file: CaseFile,
  procedure: Procedure,
  stays: Stays,
): (entry: Early) => StepNumber | undefined {
  const meetings = meetingsIn(file, procedure, stays);
  if (meetings.length === 0) return () => undefined;
  return (entry) => {
    if (entry.type === 'talk-held') return meetings.find(({ talk }) => talk.id === entry.id)?.of;
    const steps = stays.stepsOf(entry);
    return meetings.find(
      ({ talk, at }) => steps.includes(at) && dayOf(entry) >= talk.body.happenedOn && compareEntries(entry, talk) > 0,
    )?.of;
  };
}
