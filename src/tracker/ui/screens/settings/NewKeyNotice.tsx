import { useEffect } from 'preact/hooks';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { useLobby } from '../../model/lobby';

/** Says that the vault got new keys, and what that asks of the person; until they leave. */
export function NewKeyNotice() {
  const { gotNewKey } = useLobby();
  useEffect(
    () => () => {
      gotNewKey.value = false;
    },
    [],
  );
  if (!gotNewKey.value) return null;
  return (
    <Notice kind="ok" live="status" title="Je nieuwe herstelsleutel werkt">
      <p>
        Alles is opnieuw op slot gedaan. Maak nu een nieuwe back-up en gooi de oude weg. De oude gaan nog open met de
        oude sleutel. <Link to={{ screen: 'backup' }}>Naar de back-up</Link>
      </p>
      <p>
        Ook je sleutel voor overdrachten is nieuw. Geef hem aan de collega’s die de oude hebben.{' '}
        <Link to={{ screen: 'handover', part: 'keys' }}>Naar je sleutel</Link>
      </p>
    </Notice>
  );
}
