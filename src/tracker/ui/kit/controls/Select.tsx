import styles from './Field.module.css';
import { Labelled, type LabelledProps } from './Labelled';

export interface SelectProps<T extends string> extends LabelledProps {
  readonly value: T | undefined;
  onChange(value: T | undefined): void;
  readonly options: readonly (readonly [value: T, words: string])[];
  /** What stands there while nothing is chosen; choosing it chooses nothing. */
  readonly none?: string;
  readonly name?: string;
}

/** One of many; for a few, `Choice` shows them all. */
export function Select<T extends string>({ value, onChange, options, none, name, ...labelled }: SelectProps<T>) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <select
          {...tied}
          class={styles['input']}
          data-width="middle"
          name={name}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(options.find(([key]) => key === currentTarget.value)?.[0])}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
