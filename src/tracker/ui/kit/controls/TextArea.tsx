import { MAX_TEXT } from '../../../domain/entries/schema/limits';
import styles from './Field.module.css';
import { Labelled, type LabelledProps } from './Labelled';
import { PRIVATE_TEXT } from './private-text';

export interface TextAreaProps extends LabelledProps {
  readonly value: string;
  onInput(value: string): void;
  readonly name?: string;
  /** How much room it takes when it is empty; it grows while typing. */
  readonly lines?: 'few' | 'many';
}

/** Several lines of text. A text longer than an entry may hold is kept whole here, and told. */
export function TextArea({ value, onInput, name, lines = 'many', error, ...labelled }: TextAreaProps) {
  const over = value.length - MAX_TEXT;
  const tooLong = over > 0 ? `Deze tekst is ${over} tekens te lang. Maak haar korter of verdeel haar.` : undefined;
  return (
    <Labelled {...labelled} error={error ?? tooLong}>
      {(tied) => (
        <textarea
          {...tied}
          {...PRIVATE_TEXT}
          class={styles['input']}
          data-lines={lines}
          name={name}
          value={value}
          rows={lines === 'few' ? 2 : 4}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
