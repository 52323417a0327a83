import type { PupilId } from '../../domain/entries';
import { homesOf } from '../../domain/queries/homes';
import { Choice } from '../kit/controls/Choice';
import { useWork } from '../model/work';
import { useCase } from './case-context';

export interface HomeChoiceProps {
  readonly pupil: PupilId;
  /** Empty while none was chosen. */
  readonly value: string;
  /** `one` where it is for one home alone; else it may have been with all of them. */
  readonly asks?: 'one' | 'any';
  onChange(home: string): void;
}

/** Which of the pupil's homes; nothing where the case knows of none. */
export function HomeChoice({ pupil, value, asks = 'any', onChange }: HomeChoiceProps) {
  const { file } = useCase();
  const { preferences } = useWork();
  const homes = homesOf(file, pupil);
  if (homes.length === 0) return null;
  const shown = (carers: readonly string[], index: number) =>
    preferences.projector.value ? `huis ${index + 1}` : carers.join(' en ');
  return (
    <div>
      <Choice
        legend="Welk huis?"
        layout="list"
        hint={asks === 'one' ? 'Wat met het andere huis is besproken, staat er dan niet in.' : undefined}
        value={value || (asks === 'one' ? undefined : 'none')}
        options={[
          ...homes.map(({ id, carers, reach, mayKnow }, index): [string, string] => [
            id,
            [
              shown(carers, index),
              preferences.projector.value ? undefined : reach,
              mayKnow ? undefined : 'mag het niet weten',
            ]
              .filter(Boolean)
              .join(', '),
          ]),
          ...(asks === 'one' ? [] : [['none', 'Allebei, of weet ik niet'] as [string, string]]),
        ]}
        onChange={(home) => onChange(home === 'none' ? '' : home)}
      />
    </div>
  );
}
