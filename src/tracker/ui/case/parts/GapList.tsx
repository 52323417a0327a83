import type { Task } from '../../../../protocol/procedure';
import { stepTitle } from '../../../../protocol/step-name';
import { gapGroups } from '../../../domain/queries/gap-groups';
import { gapCount, gapsWhenClosed } from '../../../domain/queries/gaps';
import { GAP_WORDS, gapWords } from '../../../domain/report/gap-words';
import { useCase } from '../../case-kit/case-context';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { taskRoute } from '../../model/task-route';
import { useWork } from '../../model/work';
import { count } from '../../words/count';

/** Of more than so many the steps are folded, each with its number. */
const FEW = 12;

/** What the case would not tell if it were closed now, step by step, before somebody does so. */
export function GapList() {
  const { file, procedure, naming } = useCase();
  const { school, clock } = useWork();
  const gaps = gapsWhenClosed(file, procedure, school.calendar, clock.today.value);
  if (gaps.length === 0) return null;
  const words = { file, procedure, pupil: naming.pupil, role: naming.role };
  const { general, steps } = gapGroups(gaps, file);
  return (
    <Notice kind="warn" title={`Nog niet vastgelegd: ${count(gapCount(gaps), 'punt', 'punten')}`}>
      <p>Dit staat ook in het verslag. Vul het eerst aan, of sluit het dossier met een reden.</p>
      {general.length > 0 && (
        <ul>
          {general.map((gap, index) => (
            <li key={index}>{gapWords(gap, words)}</li>
          ))}
        </ul>
      )}
      {steps.map(({ step, besides, unwritten, unticked, count: number }) => (
        <details key={step.number} open={gapCount(gaps) <= FEW}>
          <summary>
            {GAP_WORDS.tasks.replace('{}', stepTitle(step))}: {count(number, 'punt', 'punten')}
          </summary>
          <ul>
            {besides.map((gap, index) => (
              <li key={index}>{gapWords(gap, words)}</li>
            ))}
            {unwritten.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
          {unticked.length > 0 && besides.length + unwritten.length > 0 && <p>{GAP_WORDS.unticked}</p>}
          {unticked.length > 0 && (
            <ul>
              {unticked.map((task) => (
                <TaskLine key={task.id} task={task} />
              ))}
            </ul>
          )}
        </details>
      ))}
    </Notice>
  );
}

/** A task that is open, with the way to where it is done. */
function TaskLine({ task }: { readonly task: Task }) {
  const { file } = useCase();
  const { text, when } = task;
  return (
    <li>
      <Link to={taskRoute(file.id, task)}>{text}</Link>
      {when && ` (${GAP_WORDS.onlyIf.replace('{}', when)})`}
    </li>
  );
}
