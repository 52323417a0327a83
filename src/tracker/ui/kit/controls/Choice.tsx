import { useId } from 'preact/hooks';
import styles from './Choice.module.css';
import { Group, type GroupProps } from './Group';

export type Option<T extends string> = readonly [value: T, words: string, hint?: string];

export interface ChoiceProps<T extends string> extends GroupProps {
  readonly value: T | undefined;
  onChange(value: T): void;
  readonly options: readonly Option<T>[];
  /** Beside each other where there is room, or below each other with room for hints. */
  readonly layout?: 'row' | 'list';
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ value, onChange, options, layout = 'row', ...group }: ChoiceProps<T>) {
  const name = useId();
  return (
    <Group {...group}>
      <div class={styles['options']} data-layout={layout}>
        {options.map(([key, words, hint]) => (
          <label key={key} class={styles['option']}>
            <input type="radio" name={name} value={key} checked={value === key} onChange={() => onChange(key)} />
            <span>
              {words}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

export interface ManyChoiceProps<T extends string> extends GroupProps {
  readonly values: readonly T[];
  onChange(values: readonly T[]): void;
  readonly options: readonly Option<T>[];
  readonly layout?: 'row' | 'list';
}

/** Any number of a few, all in sight; what is chosen keeps the order of the options. */
export function ManyChoice<T extends string>({
  values,
  onChange,
  options,
  layout = 'row',
  ...group
}: ManyChoiceProps<T>) {
  const change = (key: T, on: boolean) =>
    onChange(options.map(([option]) => option).filter((option) => (option === key ? on : values.includes(option))));
  return (
    <Group {...group}>
      <div class={styles['options']} data-layout={layout}>
        {options.map(([key, words, hint]) => (
          <label key={key} class={styles['option']}>
            <input
              type="checkbox"
              value={key}
              checked={values.includes(key)}
              onChange={({ currentTarget }) => change(key, currentTarget.checked)}
            />
            <span>
              {words}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** One box to tick. */
export function Tick({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  onChange(checked: boolean): void;
  readonly children: string;
}) {
  return (
    <label class={`${styles['option']} ${styles['tick']}`}>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
