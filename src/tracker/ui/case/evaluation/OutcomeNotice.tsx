import type { Step } from '../../../../protocol/procedure';
import { PUPIL, STEP } from '../../../../words/phrases';
import { Notice } from '../../kit/controls/Notice';
import { count } from '../../words/count';
import type { OutcomeProposal } from './outcome-proposal';

/** What the answers lead to by the protocol; a person decides after saving (S4-5, S4-10). */
export function OutcomeNotice({ proposal, step }: { readonly proposal: OutcomeProposal; readonly step: Step }) {
  const again = step.evaluation?.again;
  const looksAgain = again !== undefined && again.kind !== 'not';
  return (
    <div role="status">
      {proposal.kind === 'stopped' && (
        <Notice kind="ok" title="Iedereen zegt dat het is gestopt">
          <p>
            {step.whenStopped && 'Het protocol kan dan dicht. '}
            {looksAgain && `Spreek wel af wanneer jullie nog eens ${again.short ? 'kort ' : ''}evalueren. `}
            Na het bewaren kies je of je het dossier sluit.
          </p>
        </Notice>
      )}
      {proposal.kind === 'not-stopped' && (
        <Notice kind="warn" title="Het is nog niet gestopt">
          <p>
            {count(proposal.notStopped, `${PUPIL.one} zegt`, `${PUPIL.many} zeggen`)} dat het nog niet is gestopt.
            {step.onward === 'when-not-stopped' &&
            step.onwardWhen === undefined &&
            again?.kind !== 'every' &&
            again?.kind !== 'at'
              ? `Volgens het protocol volgt dan ${STEP.next}. Na het bewaren kies je of je die zet.`
              : 'Na het bewaren kies je hoe het verdergaat.'}
          </p>
        </Notice>
      )}
    </div>
  );
}
