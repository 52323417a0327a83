import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { PUPIL } from '../../../../words/phrases';
import { Field } from '../../kit/controls/Field';
import { Link } from '../../kit/screen/Link';
import { shownName } from '../../model/naming';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { findPupils } from './make-access';
import { OpenRequests } from './OpenRequests';

const MOST = 20;

/** Searches the pupil in all cases. */
export function FindPupil() {
  const { desk } = useWork();
  const text = useSignal('');
  const typed = text.value;
  const revision = desk.revision.value;
  const found = useMemo(() => findPupils(typed, desk.now().files.values()), [typed, revision]);
  return (
    <>
      <p>
        Ouders mogen zien wat er over hun kind is bewaard. Vanaf 16 jaar beslist {PUPIL.the} daar zelf over. Hier maak
        je één document van alle dossiers in deze browser. Namen van andere {PUPIL.many} worden vervangen.
      </p>
      <Field
        label={`Over ${PUPIL.which} gaat het?`}
        hint="Typ een naam of een deel ervan."
        type="search"
        width="middle"
        value={typed}
        onInput={(value) => {
          text.value = value;
        }}
      />
      <p role="status">
        {typed.trim().length > 1 &&
          (found.length === 0
            ? 'Niemand gevonden. Kijk of de naam klopt. Collega’s bewaren hun dossiers op hun eigen computer.'
            : count(found.length, PUPIL.one, PUPIL.many))}
      </p>
      <ul>
        {found.slice(0, MOST).map(({ file, pupil }) => (
          <li key={`${file.id} ${pupil.id}`}>
            <Link to={{ screen: 'access', case: file.id, pupil: pupil.id }}>{shownName(pupil.names, false)}</Link>
            {pupil.class && `, ${pupil.class}`}
          </li>
        ))}
      </ul>
      {found.length > MOST && <p>Typ meer van de naam om de anderen te zien.</p>}
      <OpenRequests />
    </>
  );
}
