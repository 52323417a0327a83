import { parseDay } from '../../../protocol/day';
import { DateField } from '../kit/controls/DateField';
import { useWork } from '../model/work';

export interface DayFieldProps {
  readonly label?: string;
  readonly hint?: string;
  /** As typed; empty while there is none. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** A day that may have yet to come. */
  readonly ahead?: boolean;
  onChange(value: string): void;
}

/** A day of a form; by default one on which something happened, so not after today. */
export function DayField({ label = 'Wanneer?', value, ahead = false, onChange, ...labelled }: DayFieldProps) {
  const { clock } = useWork();
  const today = clock.today.value;
  return (
    <DateField
      {...labelled}
      label={label}
      value={parseDay(value)}
      {...(ahead ? {} : { max: today })}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
