import { taskById } from '../../../../protocol/order';
import type { TaskId } from '../../../../protocol/procedure';
import { useCase } from '../../case-kit/case-context';
import { StepHelp } from '../../case-kit/StepHelp';
import { TaskWords } from '../../case-kit/TaskWords';

/** What the protocol asks in the task for which something is written down. */
export function TaskText({ task }: { readonly task: TaskId | undefined }) {
  const { procedure } = useCase();
  const found = task === undefined ? undefined : taskById(procedure, task);
  if (found === undefined) return null;
  return (
    <StepHelp step={found.step} title="Uit het protocol">
      <p>
        <TaskWords task={found.task} />
      </p>
    </StepHelp>
  );
}
