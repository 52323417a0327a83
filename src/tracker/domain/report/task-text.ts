import { taskById } from '../../../protocol/order';
import type { Procedure, TaskId } from '../../../protocol/procedure';

/** What the procedure asks in that task; its id where the procedure does not have it. */
export const taskText = (procedure: Procedure, id: TaskId): string => taskById(procedure, id)?.task.text ?? id;
