import type { Day } from '../../../protocol/day';

/** The next label of the calendar year: one more than the highest that is taken, as `2026-07`. Names nobody. */
export function nextLabel(taken: Iterable<string>, on: Day): string {
  const year = on.slice(0, 4);
  const highest = [...taken].reduce((top, label) => {
    const [, ofYear, number] = /^(\d{4})-(\d+)$/.exec(label) ?? [];
    return ofYear === year ? Math.max(top, Number(number)) : top;
  }, 0);
  return `${year}-${String(highest + 1).padStart(2, '0')}`;
}
