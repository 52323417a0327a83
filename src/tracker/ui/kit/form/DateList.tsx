import { addDays, type Day, parseDay } from '../../../../protocol/day';
import { Button } from '../controls/Button';
import { DateField } from '../controls/DateField';
import { Group, type GroupProps } from '../controls/Group';
import styles from './DateList.module.css';

export interface DateListProps extends GroupProps {
  /** Days as typed; one that is still empty is an empty text. */
  readonly value: readonly string[];
  onChange(value: string[]): void;
  readonly today: Day;
}

/** Several days, the last ones a tap away. */
export function DateList({ value, onChange, today, ...group }: DateListProps) {
  const rows = value.length > 0 ? value : [''];
  const replace = (index: number, text: string) => onChange(rows.map((row, at) => (at === index ? text : row)));
  const toggle = (day: Day) =>
    onChange(value.includes(day) ? value.filter((other) => other !== day) : [...rows.filter(Boolean), day]);
  const quick = [
    [today, 'Vandaag'],
    [addDays(today, -1), 'Gisteren'],
  ] as const;
  return (
    <Group {...group}>
      <div class={styles['quick']}>
        {quick.map(([day, words]) => (
          <Button key={day} pressed={value.includes(day)} onClick={() => toggle(day)}>
            {words}
          </Button>
        ))}
      </div>
      <ul class={styles['days']}>
        {rows.map((row, index) => (
          <li key={index}>
            <DateField
              label={rows.length > 1 ? `Datum ${index + 1}` : 'Datum'}
              value={parseDay(row)}
              max={today}
              onChange={(day) => replace(index, day ?? '')}
            />
            {rows.length > 1 && (
              <Button
                kind="plain"
                label={`Haal datum ${index + 1} weg`}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                Weg
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rows.at(-1) !== '' && (
        <Button kind="plain" onClick={() => onChange([...rows, ''])}>
          Nog een datum
        </Button>
      )}
    </Group>
  );
}
