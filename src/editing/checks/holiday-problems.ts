import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

/** Longer than any holiday of a school: the summer has six weeks, and a school may add some days of its own. */
const LONGEST_DAYS = 70;
/** Holidays further from all others than this are a slip of the finger in the year. */
const FURTHEST_YEARS = 3;

const MS_PER_DAY = 86_400_000;

/** Holidays that are well formed and yet cannot be meant: of half a lifetime, or in another century. */
export function holidayProblems(files: readonly ContentFile[]): readonly Problem[] {
  return ofKind(files, 'school').flatMap((file) => {
    const holidays = listOf(file.data?.['vakanties']).map((each) => {
      const { naam, van, tot } = fieldsOf(each);
      return { name: textOf(naam), from: Date.parse(textOf(van)), until: Date.parse(textOf(tot)) };
    });
    const years = holidays.flatMap(({ from }) => (Number.isNaN(from) ? [] : [new Date(from).getUTCFullYear()]));
    const usual = years.toSorted((a, b) => a - b)[Math.floor(years.length / 2)] ?? 0;
    return holidays.flatMap(({ name, from, until }, place): readonly Problem[] => {
      const days = (until - from) / MS_PER_DAY + 1;
      const at = (field: string) => ({ file: file.path, line: file.lineOf(['vakanties', place, field]) });
      if (days > LONGEST_DAYS) {
        return [
          {
            ...at('tot'),
            wrong: `De vakantie '${name}' duurt hier ${inWords(days)}.`,
            expected: 'Kijk het jaar en de maand achter van en tot na.',
          },
        ];
      }
      const year = new Date(from).getUTCFullYear();
      return Math.abs(year - usual) > FURTHEST_YEARS
        ? [
            {
              ...at('van'),
              wrong: `De vakantie '${name}' is in ${year}, ver van de andere vakanties.`,
              expected: `Kijk het jaar na. De meeste vakanties zijn in ${usual}.`,
            },
          ]
        : [];
    });
  });
}

const inWords = (days: number) => (days > 730 ? `${Math.floor(days / 365)} jaar` : `${days} dagen`);
