import type { CaseLine } from '../../domain/queries/case-line';
import type { KeptShares } from './kept-shares';
import { ReceiveShare } from './ReceiveShare';
import { SendShare } from './SendShare';

interface SharesProps {
  readonly kept: KeptShares;
  readonly here: readonly CaseLine[];
  readonly schoolYear: string;
}

/** Sending counts to who adds them up, and adding up what came. */
export const Shares = ({ kept, here, schoolYear }: SharesProps) => (
  <>
    <h2>Samen tellen</h2>
    <p>
      Iedere mentor heeft zijn eigen dossiers in zijn eigen browser. Wil de school één overzicht? Dan stuurt iedere
      mentor zijn telling op slot naar de coördinator. Die telt ze hier bij elkaar op. Er gaan geen namen en geen
      teksten mee.
    </p>
    <SendShare here={here} schoolYear={schoolYear} />
    <ReceiveShare kept={kept} schoolYear={schoolYear} />
  </>
);
