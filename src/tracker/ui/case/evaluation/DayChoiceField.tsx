import { parseDay } from '../../../../protocol/day';
import type { Step } from '../../../../protocol/procedure';
import { Button } from '../../kit/controls/Button';
import { DateField } from '../../kit/controls/DateField';
import { useWork } from '../../model/work';
import styles from './DayChoiceField.module.css';
import { choiceWords, proposalWords } from './proposal-words';
import type { DayProposal } from './proposed-day';

export interface DayChoiceFieldProps {
  readonly label: string;
  readonly proposal: DayProposal;
  /** The event that the term counts from, in words of the protocol. */
  /** The step whose evaluation it is. */
  readonly step?: Step | undefined;
  /** As typed; empty while there is none. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  onChange(value: string): void;
}

/** A day for an evaluation: what the protocol asks, days to choose with one tap, and any other day. */
export function DayChoiceField({ label, proposal, step, value, error, optional, onChange }: DayChoiceFieldProps) {
  const { clock } = useWork();
  return (
    <>
      <DateField
        label={label}
        {...(optional && { optional })}
        error={error}
        hint={proposalWords(
          proposal,
          step && { countedFrom: step.evaluation?.countedFrom?.text, namesNoTerm: step.namesNoTerm === true },
        ).join(' ')}
        value={parseDay(value)}
        min={clock.today.value}
        onChange={(day) => onChange(day ?? '')}
      />
      {proposal.choices.length > 0 && (
        <div class={styles['choices']}>
          {proposal.choices.map((choice) => (
            <Button key={choice.on} pressed={value === choice.on} onClick={() => onChange(choice.on)}>
              {choiceWords(choice)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
