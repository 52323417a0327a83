import type { DeviceId } from '../../log/entry';
import type { Whose } from '../vault-files';
import type { BackupContents } from './contents';
import { type Held, type MergePlan, planMerge, type Reader } from './plan-merge';
import type { FileOutcome } from './reason';

const NOTHING: Held = { caseOf: async () => undefined, isErased: () => false, procedures: new Set() };

/**
 * What restoring this back-up where there is nothing, or in the place of all that is here, would do, short of storing it;
 * refused for the same reasons. The check of a back-up asks it too, so that what passes the check can be restored.
 * @param replaces the device of which everything would be replaced
 */
export const planRestore = (
  contents: BackupContents,
  reader: Reader,
  whose?: Whose,
  replaces?: DeviceId,
): Promise<FileOutcome<MergePlan>> =>
  planMerge(contents, replaces === undefined ? NOTHING : { ...NOTHING, replaces }, reader, whose);

/** The cases of the file that restoring brings. */
export const restoredOf = ({ cases }: BackupContents, { preview }: MergePlan): BackupContents['cases'] => {
  const leftOut = new Set(preview.leftOut.map((one) => one.case));
  return cases.filter(({ id }) => !leftOut.has(id));
};
