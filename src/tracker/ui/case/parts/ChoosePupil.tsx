import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PUPIL } from '../../../../words/phrases';
import type { PupilId } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { Button } from '../../kit/controls/Button';
import styles from './ChoosePupil.module.css';

export interface ChoosePupilProps {
  readonly heading: string;
  readonly question: string;
  readonly children: (pupil: PupilId) => ComponentChildren;
}

/** Asks about which pupil it is, where there are several. */
export function ChoosePupil({ heading, question, children }: ChoosePupilProps) {
  const { file, naming } = useCase();
  const chosen = useSignal<PupilId | undefined>(undefined);
  const pupils = file.pupils.filter(({ removed }) => !removed);
  const [only, ...more] = pupils;
  if (chosen.value !== undefined) return children(chosen.value);
  if (only && more.length === 0) return children(only.id);
  return (
    <PartScreen heading={heading}>
      <p id="choose-pupil">{pupils.length === 0 ? `Voeg eerst een ${PUPIL.one} toe.` : question}</p>
      <ul class={styles['pupils']} aria-labelledby="choose-pupil">
        {pupils.map(({ id }) => (
          <li key={id}>
            <Button
              onClick={() => {
                chosen.value = id;
              }}
            >
              {naming.pupil(id)}
            </Button>
          </li>
        ))}
      </ul>
    </PartScreen>
  );
}
