import type { ComponentChildren } from 'preact';
import type { Step } from '../../../protocol/procedure';
import { STEP } from '../../../words/phrases';
import { Notice } from '../kit/controls/Notice';
import { useWork } from '../model/work';
import styles from './StepHelp.module.css';

export interface StepHelpProps {
  readonly step: Step;
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** Words of the protocol with the way to the page of the step, in a tab of its own: the work stays open. */
export const StepHelp = ({ step, title, children }: StepHelpProps) => (
  <div class={styles['help']}>
    <Notice {...(title && { title })}>
      {children}
      <p>
        <StepPageLink step={step}>Lees {STEP.this} op de site</StepPageLink>
      </p>
    </Notice>
  </div>
);

/** The public page of a step. Its address says which step is read and nothing of any case. */
export function StepPageLink({ step, children }: { readonly step: Step; readonly children: ComponentChildren }) {
  const { school } = useWork();
  return (
    <a href={`${school.base}protocol/${step.slug}/`} target="_blank" rel="noopener noreferrer">
      {children} (nieuw tabblad)
    </a>
  );
}
