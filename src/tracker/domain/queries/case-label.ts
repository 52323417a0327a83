import type { Day } from '../../../protocol/day';

/** Labels that the program itself gives; another may have been typed and may name someone. */
const NAMES_NOBODY = /^\d{4}-\d+$/;

/** The label where it can name nobody: only such a label may stand on what leaves, or in the name of a file. */
export const namelessLabel = (label: string): string | undefined => (NAMES_NOBODY.test(label) ? label : undefined);

/** The next label of the calendar year: one more than the highest that is taken, as `2026-07`. Names nobody. */
export function nextLabel(taken: Iterable<string>, on: Day): string {
  const year = on.slice(0, 4);
  const highest = [...taken].reduce((top, label) => {
    const [, ofYear, number] = /^(\d{4})-(\d+)$/.exec(label) ?? [];
    return ofYear === year ? Math.max(top, Number(number)) : top;
  }, 0);
  return `${year}-${String(highest + 1).padStart(2, '0')}`;
}
