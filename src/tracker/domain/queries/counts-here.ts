import type { CaseFile } from '../case';
import { isHeldElsewhere } from './held-elsewhere';
import { isSummary } from './left-out';

/** Whether this vault counts the case: one that is worked elsewhere, or came as a summary, counts there and not twice. */
export const countsHere = (file: CaseFile): boolean => !isHeldElsewhere(file) && !isSummary(file);
