import { useSignal } from '@preact/signals';
import type { Rows } from '../../../domain/queries/desk';
import { Button } from '../../kit/controls/Button';
import { Link } from '../../kit/screen/Link';
import { Loading } from '../../kit/screen/Loading';
import { Screen } from '../../kit/screen/Screen';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { plainDay } from '../../words/dates';
import { BackupLine } from './BackupLine';
import { byCase } from './by-case';
import { CleanUpLine } from './CleanUpLine';
import { DueItem } from './DueItem';
import { Health } from './Health';
import styles from './Today.module.css';

/** How many rows of a part are shown at first, and how many more at a time. */
const SHOWN = 20;
/** Of what has no day the first line of each case comes first; the others wait behind a button, so that the list stays short. */
const SHOWN_WITHOUT_DAY = 10;

/** The first screen: what is overdue or left alone, due soon, to be done next, and folded away what is planned for later. */
export function Today() {
  const { desk, clock } = useWork();
  const today = clock.today.value;
  const now = desk.now();
  const { overdue, soon, waiting, later } = now.today(today);
  const isRead = desk.loading.value.kind === 'read';
  // Of a case that is gone or cannot be read nobody knows what is to be done in it.
  const isBehind = [...desk.findings.value.values()].some((found) => found.has('behind'));
  const isWhole = isRead && !isBehind && desk.damaged.value.length === 0 && now.broken.size === 0;
  const isEmpty = isWhole && now.files.size === 0;
  return (
    <Screen
      heading="Vandaag"
      aside={
        <Link to={{ screen: 'new-case' }} look="button">
          Nieuw dossier
        </Link>
      }
    >
      <p class={styles['date']}>{plainDay(today)}</p>
      <Loading />
      <Health />
      {isEmpty ? (
        <NoCases />
      ) : (
        <>
          {isWhole && overdue.length + soon.length + waiting.length === 0 && (
            <p class={styles['calm']}>
              Er hoeft nu niets. Wat je plant of afspreekt, zie je hier terug als het zover is.
            </p>
          )}
          <div class={styles['sides']}>
            <div>
              <Part title="Te laat" rows={overdue} kind="late" />
              <Part title="De komende zeven dagen" rows={soon} kind="soon" />
            </div>
            <Part title="Nu te doen" rows={waiting} kind="waiting" />
          </div>
          {later.length > 0 && (
            <details class={styles['later']}>
              <summary>Later ({count(later.length, 'regel', 'regels')})</summary>
              <Part title="Na deze week" rows={later} kind="later" />
            </details>
          )}
        </>
      )}
      <CleanUpLine />
      <BackupLine />
    </Screen>
  );
}

const NoCases = () => (
  <div class={styles['empty']}>
    <h2>Nog geen dossiers</h2>
    <p>
      Komt er een melding binnen? Maak dan een dossier. Wie, wat en wanneer is genoeg om te beginnen; de rest vul je
      later aan. Wat daarna moet gebeuren, komt hier te staan.
    </p>
    <Link to={{ screen: 'new-case' }} look="button">
      Maak het eerste dossier
    </Link>
    <p>
      Kreeg je een dossier van een collega?{' '}
      <Link to={{ screen: 'handover', part: 'receive' }}>Ontvang een overdracht</Link>
    </p>
  </div>
);

function Part({
  title,
  rows,
  kind,
}: {
  readonly title: string;
  readonly rows: Rows;
  readonly kind: 'late' | 'soon' | 'waiting' | 'later';
}) {
  const shown = useSignal(kind === 'waiting' ? SHOWN_WITHOUT_DAY : SHOWN);
  if (rows.length === 0) return null;
  return (
    <section class={styles['part']} data-kind={kind}>
      <h2>
        {title} <span class={styles['count']}>{rows.length}</span>
      </h2>
      <ul role="list">
        {byCase(rows.slice(0, shown.value)).map(({ row, follows }) => (
          <DueItem
            key={`${row.case} ${row.kind} ${row.about ?? ''} ${row.home ?? ''} ${row.task ?? ''} ${row.on ?? ''} ${row.since}`}
            row={row}
            follows={follows}
          />
        ))}
      </ul>
      {rows.length > shown.value && (
        <Button
          onClick={() => {
            shown.value += 50;
          }}
        >
          Laat er meer zien ({count(rows.length - shown.value, 'regel', 'regels')})
        </Button>
      )}
    </section>
  );
}
