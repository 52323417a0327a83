import type { Day } from '../../../protocol/day';
import { DayField } from '../case/forms/DayField';
import { Choice } from '../controls/Choice';
import { TextArea } from '../controls/TextArea';
import { dayProblem } from '../form/typed';
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
    <Choice
      legend="Heb je de ouders bereikt?"
      value={typed.reached}
      options={[
        ['yes', 'Ja'],
        ['no', 'Nee, ik probeer het nog eens'],
      ]}
      onChange={(reached) => change({ reached })}
    />
    {typed.reached === 'yes' && (
      <TextArea
        label="Hoe kijken de ouders ernaar?"
        hint="Hun kijk op de situatie en op de gekozen lijn."
        lines="few"
        value={typed.view}
        onInput={(view) => change({ view })}
      />
    )}
    <DayField value={typed.on} error={dayProblem(typed.on, today)} onChange={(on) => change({ on })} />
  </>
);
