import { useMemo } from 'preact/hooks';
import { Notice } from '../kit/controls/Notice';
import { Link } from '../kit/screen/Link';
import { shownName } from '../model/naming';
import { useWork } from '../model/work';
import { knownPupils } from './same-pupil';
import type { TypedPupil } from './typed-pupil';

/** So many are shown; a name that many cases share says nothing. */
const MOST = 3;

/** Says that this pupil seems to be in an open case already, with the way to that case. */
export function KnownPupils({ typed }: { readonly typed: TypedPupil }) {
  const { desk, preferences } = useWork();
  const { pupil: self, first, prefix, last, class: group } = typed;
  const files = desk.now().files;
  const revision = desk.revision.value;
  const found = useMemo(
    () =>
      knownPupils({ first, prefix, last, class: group }, files.values())
        // Whoever is typed here is in the case already when the case was just saved, or when a pupil of it is changed.
        .filter(({ pupil }) => pupil.id !== self)
        .slice(0, MOST),
    [first, prefix, last, group, self, files, revision],
  );
  const projector = preferences.projector.value;
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice title="Er loopt al een dossier">
          <ul>
            {found.map(({ file, pupil, sure }) => (
              <li key={`${file.id} ${pupil.id}`}>
                {shownName(pupil.names, projector)}
                {pupil.class && `, ${pupil.class}`} staat{sure ? '' : ' misschien'} in{' '}
                <Link to={{ screen: 'case', case: file.id }}>dossier {file.label}</Link>.
              </li>
            ))}
          </ul>
          <p>Hoort deze melding daarbij? Vul dan dat dossier aan. Wat je hier typte, blijft staan.</p>
        </Notice>
      )}
    </div>
  );
}
