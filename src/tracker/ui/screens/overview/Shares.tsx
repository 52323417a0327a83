import { STEP } from '../../../../words/phrases';
import type { CaseLine } from '../../../domain/queries/case-line';
import type { KeptShares } from './kept-shares';
import { ReceiveShare } from './ReceiveShare';
import { SendShare } from './SendShare';
import styles from './Shares.module.css';

interface SharesProps {
  readonly kept: KeptShares;
  readonly here: readonly CaseLine[];
  readonly schoolYear: string;
}

/** Sending counts to who adds them up, and adding up what came. */
export const Shares = ({ kept, here, schoolYear }: SharesProps) => (
  <div class={styles['shares']}>
    <h2>Samen tellen</h2>
    <p>
      Iedere collega heeft eigen dossiers in een eigen browser. Wil de school één overzicht? Dan stuurt iedereen een
      telling op slot naar één collega. Die telt ze hier bij elkaar op. Er gaan geen namen en geen teksten mee: per
      dossier alleen de maand, de vormen, de plaatsen, {STEP.the}, hoe het afliep en of het op tijd ging.
    </p>
    <SendShare here={here} schoolYear={schoolYear} />
    <ReceiveShare kept={kept} schoolYear={schoolYear} />
  </div>
);
