import type { Whose } from '../vault-files';
import type { BackupContents } from './contents';
import { type Held, type MergePlan, planMerge, type Reader } from './plan-merge';
import type { FileOutcome } from './reason';

const NOTHING: Held = { caseOf: async () => undefined, isErased: () => false, procedures: new Set() };

/**
 * What restoring this back-up where there is nothing would do, short of storing it; refused for the same reasons. The
 * check of a back-up asks it too, so that what passes the check can be restored.
 */
export const planRestore = (contents: BackupContents, reader: Reader, whose?: Whose): Promise<FileOutcome<MergePlan>> =>
  planMerge(contents, NOTHING, reader, whose);
