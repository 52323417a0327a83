import type { Day } from '../../../../protocol/day';
import { DayField } from '../../case-kit/DayField';
import { Reached, View } from '../../case-kit/ParentsReached';
import { dayProblem } from '../../kit/form/typed';
import type { LetterDraft } from './letter-draft';

interface SpokenProps {
  readonly typed: LetterDraft;
  readonly today: Day;
  change(changes: Partial<LetterDraft>): void;
}

/** What came of saying it: whether they were reached, and how they see it (S1-9, S2-14). */
export const Spoken = ({ typed, today, change }: SpokenProps) => (
  <>
    <h2>En toen?</h2>
    <Reached value={typed} change={change} />
    <View value={typed} change={change} />
    <DayField value={typed.on} error={dayProblem(typed.on, today)} onChange={(on) => change({ on })} />
  </>
);
