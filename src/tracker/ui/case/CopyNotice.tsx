import { heldElsewhereBy } from '../../domain/queries/held-elsewhere';
import { isSummary } from '../../domain/queries/left-out';
import { useCase } from '../case-kit/case-context';
import { Notice } from '../kit/controls/Notice';
import { Link } from '../kit/screen/Link';

/** Says that the case is not all here, or not worked here; nothing for every other case. */
export function CopyNotice() {
  const { file, naming } = useCase();
  const elsewhere = heldElsewhereBy(file);
  return (
    <>
      {elsewhere && (
        <Notice title={`Dit dossier ligt bij ${naming.role(elsewhere.role)} (${elsewhere.initials})`}>
          <p>
            Jij hebt een kopie. Wat je hier nog opschrijft, komt niet vanzelf bij de ander.{' '}
            <Link to={{ screen: 'handover' }}>Bewaar of wis je kopie</Link>
          </p>
        </Notice>
      )}
      {isSummary(file) && (
        <Notice title="Dit is een samenvatting">
          <p>
            Je kreeg dit dossier bij een overdracht. Wie het gaf, heeft de rest. Taken en gesprekken van toen staan hier
            dus niet.
          </p>
        </Notice>
      )}
    </>
  );
}
