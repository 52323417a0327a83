import { stepDot, stepTitle } from '../../../../protocol/step-name';
import { STEP } from '../../../../words/phrases';
import type { StepProgress } from '../../../domain/queries/progress';
import { useCase } from '../../case-kit/case-context';
import { hashOf } from '../../model/route';
import { count } from '../../words/count';
import styles from './Flow.module.css';

const POSITION_WORDS: Readonly<Record<StepProgress['position'], string>> = {
  present: 'hier ben je',
  visited: 'geweest',
  skipped: 'overgeslagen',
  ahead: 'nog niet',
};

export interface FlowProps {
  readonly progress: readonly StepProgress[];
  /** The step whose tasks are shown. */
  readonly shown: number;
}

/** The steps of the procedure that the case follows, with 'you are here'; each leads to its tasks. */
export function Flow({ progress, shown }: FlowProps) {
  const { file } = useCase();
  return (
    <nav aria-label={`${STEP.capital.many} van het protocol`}>
      <ol class={styles['flow']}>
        {progress.map(({ step, position, open }) => (
          <li key={step.number} data-position={position}>
            <a
              href={hashOf({ screen: 'case', case: file.id, part: 'step', about: { step: step.number } })}
              aria-current={shown === step.number ? 'true' : undefined}
            >
              <span class={styles['mark']} aria-hidden="true">
                {stepDot(step) || step.title.charAt(0)}
              </span>
              <span class={styles['label']} aria-hidden="true">
                {step.label}
              </span>
              <span class="visually-hidden">
                {stepTitle(step)}, {POSITION_WORDS[position]}
                {position !== 'ahead' && open > 0 && `, ${count(open, 'taak', 'taken')} open`}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
