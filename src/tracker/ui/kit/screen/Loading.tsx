import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Link } from './Link';
import { Pending } from './Pending';

/** Says that not all cases are there yet, or cannot be shown; nothing once they are. */
export function Loading() {
  const { desk } = useWork();
  const loading = desk.loading.value;
  const damaged = desk.damaged.value.length;
  const broken = desk.now().broken.size;
  const behind = [...desk.findings.value.values()].filter((found) => found.has('behind')).length;
  return (
    <>
      {loading.kind === 'reading' && (
        <Pending>
          De dossiers worden gelezen
          {loading.total > 0 && `: ${loading.done} van ${loading.total}`}…
        </Pending>
      )}
      {loading.kind === 'failed' && (
        <Notice kind="danger" live="alert" title="Niet alle dossiers zijn gelezen">
          <p>{STORAGE_WORDS[loading.reason]}</p>
          <Actions>
            <Button onClick={desk.readAgain}>Lees ze opnieuw</Button>
          </Actions>
        </Notice>
      )}
      {behind > 0 && (
        <Notice kind="danger" live="alert" title="Er stond hier eerder meer">
          <p>
            Van {count(behind, 'dossier', 'dossiers')} is minder bewaard dan er eerder was. Iemand zette misschien oude
            bestanden van deze browser terug. Heb je een back-up? Kijk dan wat er ontbreekt.
          </p>
        </Notice>
      )}
      {broken > 0 && (
        <Notice kind="danger" live="alert" title="Een dossier is beschadigd">
          <p>
            {count(broken, 'dossier is', 'dossiers zijn')} niet te lezen. De andere werken gewoon. Bij{' '}
            <Link to={{ screen: 'clean-up' }}>Opruimen</Link> zie je wat je kunt doen.
          </p>
        </Notice>
      )}
      {damaged > 0 && (
        <Notice kind="danger" live="alert" title="Niet alles gaat open">
          <p>
            Van {count(damaged, 'dossier gaat', 'dossiers gaat')} een deel niet open. Er is niets weggegooid. Zet een
            back-up terug als je er een hebt.
          </p>
        </Notice>
      )}
    </>
  );
}
