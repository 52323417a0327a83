import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Step } from '../../../../protocol/procedure';
import type { TellingEntry } from '../../../domain/entries';
import type { TaskProgress } from '../../../domain/queries/progress';
import { isAnsweredByEntries } from '../../../domain/queries/recorded';
import type { TimedTask } from '../../../domain/queries/task-terms';
import { useCase } from '../../case-kit/case-context';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { TaskWords } from '../../case-kit/TaskWords';
import { Button } from '../../kit/controls/Button';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Link } from '../../kit/screen/Link';
import { one } from '../../model/about';
import { useMove } from '../../model/move';
import { useWork } from '../../model/work';
import { shortDay } from '../../words/dates';
import { useEntryWords } from '../timeline/EntryBody';
import { deadlineWords } from './deadline-words';
import { MarkTask } from './MarkTask';
import styles from './TaskItem.module.css';
import { type TaskAction, taskActions } from './task-actions';
import { taskForms } from './task-forms';
import { answersTo } from './written-in-step';

const AND = new Intl.ListFormat('nl', { type: 'conjunction' });

const ACTION_WORDS: Readonly<Record<TaskAction, string>> = {
  talk: 'Leg het gesprek vast',
  agreement: 'Leg de afspraak vast',
  parents: 'Leg het contact vast',
  decision: 'Leg het besluit vast',
  consent: 'Leg het antwoord vast',
  'plan-evaluation': 'Plan de evaluatie',
  'hold-evaluation': 'Houd de evaluatie',
};

export interface TaskItemProps {
  readonly step: Step;
  readonly progress: TaskProgress;
  /** What was written down in this step. */
  readonly written: readonly TellingEntry[];
  /** By when it is to be done, where the protocol says so and the count has begun. */
  readonly timed: TimedTask | undefined;
}

/** One task: ticked with one tap, with a note or a reason when wanted, and what was written down for it. */
export function TaskItem({
  progress: { task, status, entry, doneOn, missing, answers: settled },
  written,
  timed,
}: TaskItemProps) {
  const { file, procedure, naming, isOpen } = useCase();
  const { clock } = useWork();
  const words = useEntryWords();
  const id = useId();
  const move = useMove(file.id);
  const isMarking = useSignal(false);
  const isReopening = useSignal(false);
  const actions = taskActions(task);
  const answers = actions.flatMap((action) => answersTo(written, action));
  const today = clock.today.value;
  // What was written down for it settles it: it is opened again by correcting or taking back that.
  const isSettled = status === 'done' && entry?.type !== 'task-done';
  const tick = () => {
    // Of what asks to be written down the day counts, and that need not be today.
    // Of a paper it is written down where it is kept.
    if (status === 'open' && (isAnsweredByEntries(task) || task.records === 'document')) isMarking.value = true;
    else if (status === 'open') {
      void move.submit(() => [
        { do: 'record', type: 'task-done', body: { happenedOn: clock.today.peek(), task: task.id } },
      ]);
    } else isReopening.value = true;
  };
  const note = entry?.type === 'task-done' ? entry.body.note : entry?.body.reason;
  return (
    <li class={styles['task']} data-status={status}>
      <input
        id={id}
        type="checkbox"
        checked={status === 'done'}
        disabled={!isOpen || status === 'not-applicable' || isSettled}
        aria-describedby={`${id}-state`}
        onClick={(event) => {
          // It is ticked when it is stored, not before. The browser puts the box back after this click, so what is stored at once, as in the
          // example, must wait until it did: else the box would stay empty.
          event.preventDefault();
          setTimeout(() => {
            if (!move.busy.peek()) tick();
          });
        }}
      />
      <div>
        <label for={id}>
          <TaskWords task={task} />
        </label>
        <p id={`${id}-state`} class={styles['state']}>
          {move.busy.value && 'Bezig met opslaan… '}
          {status === 'done' && (doneOn ? `Gedaan, ${shortDay(doneOn, today)}. ` : 'Gedaan. ')}
          {timed && deadlineWords(timed, today)}
          {isSettled && settled.length > 0 && 'Klopt het niet? Verbeter of verwijder dan wat hieronder staat. '}
          {status === 'open' &&
            missing.length > 0 &&
            `Nog niet klaar: ${task.parents ? 'ouders van ' : 'nog met '}${AND.format([...new Set(missing)].map(naming.pupil))}. `}
          {status === 'not-applicable' && 'Niet van toepassing. '}
          {task.by && `Door ${naming.role(task.by)}.`}
        </p>
        {note && status !== 'open' && <p class={styles['note']}>{note}</p>}
        {answers.length > 0 && (
          <ul class={styles['answers']}>
            {answers.map((answer) => (
              <li key={answer.id}>
                <Link to={{ screen: 'case', case: file.id, part: 'timeline', about: one(answer.id) }}>
                  {words(answer).title}
                  {'happenedOn' in answer.body && `, ${shortDay(answer.body.happenedOn, today)}`}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <MoveStatus move={move} />
        {isOpen && (
          <p class={styles['ways']}>
            {actions.flatMap((action) =>
              taskForms(file, procedure, { task, missing }, action).map(({ pupil, to }, _, all) => (
                <Link key={`${action} ${pupil ?? ''}`} to={to}>
                  {ACTION_WORDS[action]}
                  {pupil !== undefined && all.length > 1 && `: ${naming.short(pupil)}`}
                </Link>
              )),
            )}
            {status === 'open' && (
              <Button
                kind="plain"
                expanded={isMarking.value}
                label={`Meer bij deze taak: ${task.text}`}
                onClick={() => {
                  isMarking.value = !isMarking.value;
                }}
              >
                Meer
              </Button>
            )}
            {status === 'not-applicable' && (
              <Button
                kind="plain"
                onClick={() => {
                  isReopening.value = true;
                }}
              >
                Toch wel doen
              </Button>
            )}
          </p>
        )}
        {isMarking.value && status === 'open' && isOpen && (
          <MarkTask
            task={task}
            onDone={() => {
              isMarking.value = false;
            }}
          />
        )}
        <ReasonDialog
          open={isReopening.value}
          title="Taak weer openzetten?"
          label="Waarom?"
          save="Zet weer open"
          commands={(reason) => [
            { do: 'record', type: 'task-reopened', body: { happenedOn: today, task: task.id, reason } },
          ]}
          onClose={() => {
            isReopening.value = false;
          }}
        />
      </div>
    </li>
  );
}
