import type { ErasedLine } from '../../../domain/queries/erased-line';
import type { CaseId } from '../../../log/entry';
import type { MadeFile } from '../../../vault/vault-files';

export interface ErasedHere {
  readonly case: CaseId;
  readonly left: ErasedLine;
}

export interface OlderFile {
  readonly file: MadeFile;
  /** How many erased cases it may still hold. */
  readonly cases: number;
}

const A_DAY_MS = 86_400_000;

/** The first moment at which a case of that month can have been in a file; a day early, for months begin at different times. */
const monthStart = ({ line }: ErasedLine): number =>
  line === null ? Number.NEGATIVE_INFINITY : Date.parse(`${line.opened}-01T00:00:00Z`) - A_DAY_MS;

function holds({ cases, madeAt }: MadeFile, { case: id, left }: ErasedHere): boolean {
  if (cases !== 'all') return cases.includes(id);
  return madeAt <= left.erasedAt && madeAt >= monthStart(left);
}

/**
 * The files made here that may still hold a case that was erased, newest first.
 * @param thrownAway hashes of files that the person threw away
 */
export const olderFiles = (
  made: readonly MadeFile[],
  erased: readonly ErasedHere[],
  thrownAway: ReadonlySet<string>,
): readonly OlderFile[] =>
  made
    .filter(({ hash }) => !thrownAway.has(hash))
    .map((file) => ({ file, cases: erased.filter((one) => holds(file, one)).length }))
    .filter(({ cases }) => cases > 0);
