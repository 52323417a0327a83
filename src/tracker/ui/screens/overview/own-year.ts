/** What is so of one's own cases in a school year, with few cases too: for the eyes of who works them, never for what leaves. */
import type { CaseFile } from '../../../domain/case';
import type { CaseLine } from '../../../domain/queries/case-line';
import { withinSchoolYear } from '../../../domain/queries/within-school-year';
import type { CloseReason } from '../../../domain/vocabulary';

export interface ClassCount {
  /** As it was written down; empty where nobody wrote one. */
  readonly class: string;
  readonly cases: number;
  readonly open: number;
}

export interface OwnYear {
  readonly cases: number;
  readonly open: number;
  /** How many were closed for each reason, the most first; only reasons that there were. */
  readonly closed: readonly (readonly [reason: CloseReason, cases: number])[];
  /** Cases of which an evaluation came too late, or should have been held by now. */
  readonly late: number;
  /** By the class of a targeted pupil, the most first; a case with pupils of two classes counts in both. */
  readonly classes: readonly ClassCount[];
}

const countedBy = <K>(items: readonly K[]): readonly (readonly [K, number])[] =>
  [...Map.groupBy(items, (item) => item)]
    .map(([item, all]) => [item, all.length] as const)
    .toSorted((one, other) => other[1] - one[1]);

/** @param lineOf the nameless line of a case, by which it is known whether evaluations came in time */
export function ownYear(
  files: Iterable<CaseFile>,
  schoolYear: string,
  lineOf: (file: CaseFile) => CaseLine | undefined,
): OwnYear {
  const inYear = withinSchoolYear(schoolYear);
  const own = [...files].filter(({ openedOn, status }) => inYear(openedOn) && status !== 'voided');
  const isOpen = ({ status }: CaseFile): boolean => status === 'open';
  const classesOf = ({ pupils }: CaseFile): readonly string[] => [
    ...new Set(
      pupils.flatMap(({ role, removed, class: group }) => (role === 'targeted' && !removed ? group.trim() : [])),
    ),
  ];
  const pairs = own.flatMap((file) => classesOf(file).map((group) => ({ group, file })));
  return {
    cases: own.length,
    open: own.filter(isOpen).length,
    closed: countedBy(own.flatMap(({ closed }) => closed?.body.reason ?? [])),
    late: own.filter((file) => lineOf(file)?.evaluated === 'late').length,
    classes: [...Map.groupBy(pairs, ({ group }) => group)]
      .map(([group, all]): ClassCount => {
        return { class: group, cases: all.length, open: all.filter(({ file }) => isOpen(file)).length };
      })
      .toSorted((one, other) => other.cases - one.cases || one.class.localeCompare(other.class, 'nl')),
  };
}
