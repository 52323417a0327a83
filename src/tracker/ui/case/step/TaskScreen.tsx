import { taskById } from '../../../../protocol/order';
import type { TaskId } from '../../../../protocol/procedure';
import { progressOf } from '../../../domain/queries/progress';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { StepHelp } from '../../case-kit/StepHelp';
import { TaskWords } from '../../case-kit/TaskWords';
import { Link } from '../../kit/screen/Link';
import { useWork } from '../../model/work';
import { MarkTask } from './MarkTask';

/** One task by itself, and saying that it was done or does not apply; who has said so goes back to where they came from. */
export function TaskScreen({ task: id }: { readonly task: TaskId | undefined }) {
  const { file, procedure, isOpen } = useCase();
  const { router } = useWork();
  const found = id === undefined ? undefined : taskById(procedure, id);
  const whole = { screen: 'case', case: file.id } as const;
  if (found === undefined) {
    return (
      <PartScreen heading="Taak">
        <p>Deze taak staat niet in het protocol van dit dossier.</p>
      </PartScreen>
    );
  }
  const { task, step } = found;
  const tasks = progressOf(file, procedure).flatMap((progress) => progress.tasks);
  const status = tasks.find((progress) => progress.task.id === task.id)?.status ?? 'open';
  return (
    <PartScreen heading="Taak">
      <StepHelp step={step} title="Uit het protocol">
        <p>
          <TaskWords task={task} />
        </p>
      </StepHelp>
      {isOpen && status === 'open' ? (
        <MarkTask task={task} onDone={() => router.go(router.before() ?? whole, { replace: true })} />
      ) : (
        <p>
          {STATUS_WORDS[status]}{' '}
          <Link to={{ ...whole, part: 'step', about: { step: step.number } }}>Bekijk alle taken</Link>
        </p>
      )}
    </PartScreen>
  );
}

const STATUS_WORDS = {
  open: 'Deze taak staat nog open.',
  done: 'Deze taak is gedaan.',
  'not-applicable': 'Deze taak is niet van toepassing.',
} as const;
