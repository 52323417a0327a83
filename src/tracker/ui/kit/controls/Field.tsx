import type { Ref } from 'preact';
import { MAX_LINE } from '../../../domain/entries/schema/limits';
import styles from './Field.module.css';
import { Labelled, type LabelledProps } from './Labelled';
import { PRIVATE_TEXT } from './private-text';

export interface FieldProps extends LabelledProps {
  readonly value: string;
  onInput(value: string): void;
  readonly type?: 'text' | 'password' | 'search';
  /** Name in a form, for tests and for who moves to the field. */
  readonly name?: string;
  /** How much is usually written; the field is as wide. */
  readonly width?: 'short' | 'middle' | 'whole';
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly capitals?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function Field({
  value,
  onInput,
  type = 'text',
  name,
  width = 'whole',
  maxLength = MAX_LINE,
  autocomplete = 'off',
  capitals = true,
  inputRef,
  ...labelled
}: FieldProps) {
  return (
    <Labelled {...labelled}>
      {(tied) => (
        <input
          {...tied}
          {...PRIVATE_TEXT}
          ref={inputRef ?? null}
          class={styles['input']}
          data-width={width}
          type={type}
          name={name}
          value={value}
          maxLength={maxLength}
          autocomplete={autocomplete}
          autocapitalize={capitals ? 'sentences' : 'none'}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
