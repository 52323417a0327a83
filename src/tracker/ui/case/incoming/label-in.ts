import { replay } from '../../../domain/replay';
import type { CaseId } from '../../../log/entry';
import type { ReadFile } from '../../../vault/vault-files';

/** How each case in the file calls itself; `undefined` for one that tells no label. */
export function labelIn({ cases }: ReadFile): (id: CaseId) => string | undefined {
  const labels = new Map(cases.map(({ id, entries }) => [id, replay(entries)?.label]));
  return (id) => labels.get(id);
}
