import { useWork } from '../model/work';
import { Link } from '../shell/Link';
import { count } from '../words/count';
import { moment } from '../words/dates';

/** How the back-up stands, in one line. */
export function BackupLine() {
  const { health, vault } = useWork();
  const status = health.backup.value;
  if (vault.state.kind === 'open' && vault.state.example) return null;
  if (status?.madeAt === undefined) return null;
  const { madeAt, changes } = status;
  return (
    <p>
      <small>
        Laatste back-up: {moment(madeAt)}.{' '}
        {changes > 0 ? `Daarna ${count(changes, 'keer', 'keer')} iets opgeslagen. ` : 'Daarna is er niets veranderd. '}
        <Link to={{ screen: 'backup' }}>Back-up</Link>
      </small>
    </p>
  );
}
