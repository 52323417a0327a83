import { type Day, parseDay } from '../../../../protocol/day';
import { longDay } from '../../words/dates';
import styles from './Field.module.css';
import { Labelled, type LabelledProps } from './Labelled';

export interface DateFieldProps extends LabelledProps {
  readonly value: Day | undefined;
  onChange(value: Day | undefined): void;
  readonly min?: Day;
  readonly max?: Day;
  readonly name?: string;
}

/** A day, with its weekday in words below it. */
export function DateField({ value, onChange, min, max, name, ...labelled }: DateFieldProps) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <>
          <input
            {...tied}
            class={styles['input']}
            data-width="short"
            type="date"
            name={name}
            value={value ?? ''}
            min={min}
            max={max}
            onInput={({ currentTarget }) => onChange(parseDay(currentTarget.value))}
          />
          {value && <output for={tied.id}>{longDay(value)}</output>}
        </>
      )}
    </Labelled>
  );
}
