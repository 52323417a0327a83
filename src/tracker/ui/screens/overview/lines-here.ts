import { type CaseLine, type LineSource, lineOf, mergeLines } from '../../../domain/queries/case-line';
import type { CountShare } from '../../../domain/queries/count-share';
import { countsHere } from '../../../domain/queries/counts-here';
import type { ErasedLine } from '../../../domain/queries/erased-line';
import { lineGroundOf } from '../../model/line-ground';
import type { Work } from '../../model/work';

/** The lines of this vault: of the cases that are here, and those that erased cases left. */
export function linesHere(
  work: Pick<Work, 'desk' | 'procedureOf' | 'school' | 'clock'>,
  erased: readonly ErasedLine[],
): readonly CaseLine[] {
  const here: CaseLine[] = [];
  for (const file of work.desk.now().files.values()) {
    if (!countsHere(file)) continue;
    const line = lineOf(file, lineGroundOf(work, file));
    if (line) here.push(line);
  }
  return [...here, ...erased.flatMap(({ line }) => line ?? [])];
}

/** Those lines and the ones of that school year that others sent, each case once. */
export function linesTogether(
  here: readonly CaseLine[],
  shares: readonly CountShare[],
  schoolYear: string,
  now: number,
): readonly CaseLine[] {
  const own: LineSource = { madeAt: now, lines: here };
  return mergeLines([own, ...shares.filter((share) => share.schoolYear === schoolYear)]);
}
