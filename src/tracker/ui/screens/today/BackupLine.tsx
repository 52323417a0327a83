import { Link } from '../../kit/screen/Link';
import { useWork } from '../../model/work';
import { moment } from '../../words/dates';
import { sinceWords } from '../../words/files';

/** How the back-up stands, in one line. */
export function BackupLine() {
  const { health, vault, desk } = useWork();
  const status = health.backup.value;
  if (vault.state.kind === 'open' && vault.state.example) return null;
  if (status?.madeAt === undefined) return null;
  const { madeAt, changes } = status;
  const isCounted = desk.loading.value.kind === 'read';
  return (
    <p>
      <small>
        Laatste back-up: {moment(madeAt)}. {isCounted && sinceWords(changes)}{' '}
        <Link to={{ screen: 'backup' }}>Back-up</Link>
      </small>
    </p>
  );
}
