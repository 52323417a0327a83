import type { CaseId, EntryId } from '../../../log/entry';
import type { IncomingChange } from '../../../log/incoming-change';
import type { Question } from '../../../vault/vault-files';

/** These cannot be undone, or change what the whole case is: whoever wants them says so. */
const NEVER: readonly IncomingChange[] = ['erases', 'opening', 'unknown', 'ours-again', 'names-again', 'waits'];

/**
 * What is ticked before the person looked: in a case of which we hold a copy, what was done where it is worked; else
 * nothing.
 */
export const preset = (questions: readonly Question[], isCopy: (id: CaseId) => boolean): ReadonlySet<EntryId> =>
  new Set(
    questions.filter(({ case: id, change }) => isCopy(id) && !NEVER.includes(change)).map(({ entry }) => entry.id),
  );
