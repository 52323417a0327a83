import { useMemo } from 'preact/hooks';
import type { Day } from '../../../protocol/day';
import { PUPIL } from '../../../words/phrases';
import { type EvaluationTerm, evaluationTerm } from '../../domain/evaluation-term';
import { dueIn } from '../../domain/queries/due';
import { isHeldElsewhere } from '../../domain/queries/held-elsewhere';
import { dueBesides, type NextMove, nextMove } from '../../domain/queries/next-move';
import { progressOf } from '../../domain/queries/progress';
import { REPORT_WORDS } from '../../domain/report/words';
import { useCase } from '../case-kit/case-context';
import { Link } from '../kit/screen/Link';
import { Screen } from '../kit/screen/Screen';
import { newFor, newOf } from '../model/about';
import { routeOf } from '../model/due-route';
import { useWork } from '../model/work';
import { aboutWords } from '../words/about';
import { fromToday, late, longDay } from '../words/dates';
import { dayToSay, dueWords, termOfLine } from '../words/due';
import { Anomalies } from './Anomalies';
import { CopyNotice } from './CopyNotice';
import styles from './Overview.module.css';
import { SideCards } from './SideCards';
import { Flow } from './step/Flow';
import { NextMoveCard } from './step/NextMoveCard';
import { DoneTasks, TaskList } from './step/TaskList';

/** The whole case at a glance: where it is, what is next, the tasks of a step, and what belongs to it. */
export function Overview({ shown }: { readonly shown: number | undefined }) {
  const { file, procedure, naming, isOpen } = useCase();
  const progress = progressOf(file, procedure);
  const number = progress.some(({ step }) => step.number === shown) ? (shown ?? file.step) : file.step;
  const step = progress.find((candidate) => candidate.step.number === number);
  // What is ticked stays where it is until the person comes here again.
  const done = useMemo(
    () => new Set(step?.tasks.flatMap(({ task, status }) => (status === 'open' ? [] : [task.id]))),
    [number],
  );
  const of = { screen: 'case', case: file.id } as const;
  const { clock, school } = useWork();
  const term = evaluationTerm(file, procedure, school.calendar).kind;
  const isLater = (step?.open ?? 0) > 0 && comesAfterTasks(nextMove(file, procedure), term, clock.today.value);
  const card = !isHeldElsewhere(file) && <NextMoveCard />;
  const targeted = file.pupils.filter(({ role, removed }) => role === 'targeted' && !removed);
  return (
    <Screen
      heading={`Dossier ${file.label}`}
      aside={file.status === 'open' ? undefined : <strong>{REPORT_WORDS.statuses[file.status]}</strong>}
    >
      <p class={styles['under']}>
        <span>{targeted.map(({ id }) => naming.pupil(id)).join(', ') || `${PUPIL.capital.one} nog niet bekend`}</span>
        {' · '}gemeld op {longDay(file.openedOn)} · ligt bij: {naming.role(file.owner)}
        {' · '}
        <Link to={{ ...of, part: 'timeline' }}>Tijdlijn</Link>
      </p>
      <Flow progress={progress} shown={number} />
      <div class={styles['sides']}>
        <div class={styles['main']}>
          {isOpen && (
            <nav aria-label="Snel vastleggen" class={styles['quick']}>
              <Link look="quiet-button" to={{ ...of, part: 'talks', about: newFor() }}>
                Gesprek
              </Link>
              <Link look="quiet-button" to={{ ...of, part: 'agreements', about: newFor() }}>
                Afspraak
              </Link>
              <Link look="quiet-button" to={{ ...of, part: 'parents', about: newFor() }}>
                Ouders
              </Link>
              <Link look="quiet-button" to={{ ...of, part: 'notes', about: newOf('observation') }}>
                Observatie
              </Link>
              <Link look="quiet-button" to={{ ...of, part: 'evidence', about: newFor() }}>
                Bewijs
              </Link>
            </nav>
          )}
          <CopyNotice />
          <Anomalies />
          {!isLater && card}
          {step && <TaskList key={number} progress={step} done={done} />}
          {isLater && card}
          <StillOpen />
          {step && <DoneTasks key={number} progress={step} done={done} />}
        </div>
        <SideCards />
      </div>
    </Screen>
  );
}

/** Whether what comes next comes after what is still to be done here: going on, and an evaluation whose day or whose count is still to come. */
function comesAfterTasks(move: NextMove, term: EvaluationTerm['kind'], today: Day): boolean {
  if (move.kind === 'hold-evaluation') return move.on > today;
  return move.kind === 'go-on' || (move.kind === 'plan-evaluation' && term === 'not-started');
}

/** What the case waits for, each with the way to where it is done. */
function StillOpen() {
  const { file, procedure, naming } = useCase();
  const { clock, school } = useWork();
  const today = clock.today.value;
  const rows = dueBesides(nextMove(file, procedure), dueIn(file, procedure, school.calendar));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="still-open" class={styles['open']}>
      <h2 id="still-open">Staat ook open</h2>
      <ul>
        {rows.map((row) => {
          const about = aboutWords(row, file, procedure, naming);
          const term = termOfLine(row, procedure, today);
          const on = dayToSay(row, today);
          return (
            <li key={`${row.kind} ${row.about} ${row.home} ${row.task} ${row.on} ${row.since}`}>
              <Link to={routeOf(row)}>
                {dueWords(row)}
                {about && `: ${about}`}
                {term && ` (${term})`}
              </Link>
              {on && (
                <span class={styles['when']} data-late={on < today || undefined}>
                  {on < today ? late(on, today) : fromToday(on, today)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
