import type { PupilId } from '../../../domain/entries';
import { Button } from '../controls/Button';
import { Group, type GroupProps } from '../controls/Group';
import { Select } from '../controls/Select';
import { TextArea } from '../controls/TextArea';
import styles from './QuoteRows.module.css';

export interface TypedQuote {
  /** Empty where it is not said who. */
  readonly pupil: PupilId;
  readonly text: string;
}

export interface QuoteRowsProps extends GroupProps {
  readonly value: readonly TypedQuote[];
  onChange(value: TypedQuote[]): void;
  /** The pupils to choose from, with how they show. */
  readonly pupils: readonly (readonly [PupilId, string])[];
}

const NONE: TypedQuote = { pupil: '', text: '' };

/** Words as they were said, with who said them. */
export function QuoteRows({ value, onChange, pupils, ...group }: QuoteRowsProps) {
  const rows = value.length > 0 ? value : [NONE];
  const change = (index: number, changes: Partial<TypedQuote>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  return (
    <Group {...group}>
      <ul class={styles['rows']}>
        {rows.map((row, index) => (
          <li key={index}>
            {pupils.length > 0 && (
              <Select
                label="Wie zei dit?"
                none="Weet ik niet"
                value={row.pupil || undefined}
                options={pupils}
                onChange={(pupil) => change(index, { pupil: pupil ?? '' })}
              />
            )}
            <TextArea label="De woorden" lines="few" value={row.text} onInput={(text) => change(index, { text })} />
            {rows.length > 1 && (
              <Button
                kind="plain"
                label={`Haal citaat ${index + 1} weg`}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                Haal weg
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rows.at(-1)?.text.trim() && (
        <Button kind="plain" onClick={() => onChange([...rows, NONE])}>
          Nog een citaat
        </Button>
      )}
    </Group>
  );
}
