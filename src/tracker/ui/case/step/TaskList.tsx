import { tasksOf } from '../../../../protocol/order';
import type { TaskId } from '../../../../protocol/procedure';
import { stepTitle } from '../../../../protocol/step-name';
import { STEP } from '../../../../words/phrases';
import type { StepProgress } from '../../../domain/queries/progress';
import { type TimedTask, timedTasks } from '../../../domain/queries/task-terms';
import { useCase } from '../../case-kit/case-context';
import { StepPageLink } from '../../case-kit/StepHelp';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { TaskItem } from './TaskItem';
import styles from './TaskList.module.css';
import { writtenInStep } from './written-in-step';

const AND = new Intl.ListFormat('nl', { type: 'conjunction' });
const OR = new Intl.ListFormat('nl', { type: 'disjunction' });

export interface TaskListProps {
  readonly progress: StepProgress;
  /** The tasks that stand apart, under what is still to be done. */
  readonly done: ReadonlySet<TaskId>;
}

/** The tasks of the case with a term of which the count has begun. */
function useTimed(): ReadonlyMap<TaskId, TimedTask> {
  const { file, procedure } = useCase();
  const { school } = useWork();
  return new Map(timedTasks(file, procedure, school.calendar).map((timed) => [timed.task.id, timed]));
}

/** What is to be done in one step, by its parts, with what was written down beside each. */
export function TaskList({ progress: { step, tasks, position }, done }: TaskListProps) {
  const { file, naming } = useCase();
  const timed = useTimed();
  const written = writtenInStep(file, step.number);
  const byId = new Map(tasks.map((progress) => [progress.task.id, progress]));
  const isEither = step.leadsAs === 'either';
  const decides = step.decides && naming.role(step.decides);
  const phases = step.phases.map((phase) => ({ ...phase, tasks: phase.tasks.filter(({ id }) => !done.has(id)) }));
  return (
    <section aria-labelledby="step-heading">
      <h2 id="step-heading" class={styles['heading']}>
        {stepTitle(step)}
      </h2>
      <p class={styles['who']}>
        {capital((isEither ? OR : AND).format(step.leads.map(naming.role)))}{' '}
        {step.leads.length > 1 && !isEither ? 'leiden' : 'leidt'} {STEP.this}.
        {step.otherLeads?.map(({ role, when }) => ` Of ${naming.role(role)}, als ${when}.`).join('')}
        {decides && ` ${capital(decides)} beslist.`} <StepPageLink step={step}>Lees {STEP.this}</StepPageLink>
      </p>
      {position === 'ahead' && <p>Het dossier is nog niet bij {STEP.this}.</p>}
      {phases.map(
        (phase, index) =>
          phase.tasks.length > 0 && (
            <div key={phase.title ?? index} class={styles['phase']}>
              {phase.title && <h3>{phase.title}</h3>}
              <ul class={styles['tasks']}>
                {phase.tasks.map(({ id }) => {
                  const progress = byId.get(id);
                  return (
                    progress && (
                      <TaskItem key={id} step={step} progress={progress} written={written} timed={timed.get(id)} />
                    )
                  );
                })}
              </ul>
            </div>
          ),
      )}
      {step.safeguarding && (
        <p class={styles['watch']}>
          <strong>Blijf opletten.</strong> {step.safeguarding.text}
        </p>
      )}
    </section>
  );
}

/** The tasks of that step that were done when the person came here; nothing when none was. */
export function DoneTasks({ progress: { step, tasks }, done }: TaskListProps) {
  const { file } = useCase();
  const timed = useTimed();
  const written = writtenInStep(file, step.number);
  const byId = new Map(tasks.map((progress) => [progress.task.id, progress]));
  if (done.size === 0) return null;
  return (
    <section aria-labelledby="done-heading" class={styles['done']}>
      <h2 id="done-heading">Al gedaan in {STEP.this}</h2>
      <ul class={styles['tasks']}>
        {tasksOf(step).map(({ id }) => {
          const progress = done.has(id) && byId.get(id);
          return (
            progress && <TaskItem key={id} step={step} progress={progress} written={written} timed={timed.get(id)} />
          );
        })}
      </ul>
    </section>
  );
}
