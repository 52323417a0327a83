import type { Missing, Problem } from '../source/problem.ts';

/** From so many places on, what is not there is one message and not as many. */
const FEW = 3;

const keyOf = ({ what, name, file }: Missing) => file ?? `${what} ${name}`;

/** The problems with one message for each thing that several places name and that is not there: a deleted role is one mistake, not 27. */
export function gathered(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, (Problem & { readonly missing: Missing })[]>();
  for (const problem of problems) {
    const { missing } = problem;
    if (missing) groups.set(keyOf(missing), [...(groups.get(keyOf(missing)) ?? []), { ...problem, missing }]);
  }
  const isOneOfMany = ({ missing }: Problem) => missing && (groups.get(keyOf(missing)) ?? []).length >= FEW;
  return [
    ...alike(problems.filter((problem) => !isOneOfMany(problem))),
    ...[...groups.values()].filter((group) => group.length >= FEW).map(together),
  ];
}

/** From so many on, the same words at other lines of one file are one message: they have one cause. */
const MANY = 4;

function alike(problems: readonly Problem[]): readonly Problem[] {
  const said = Map.groupBy(problems, ({ file, wrong, expected = '', places }) =>
    places ? undefined : JSON.stringify([file, wrong, expected]),
  );
  return problems.flatMap((problem): readonly Problem[] => {
    const same = [...said].find(([key, group]) => key !== undefined && group.includes(problem))?.[1] ?? [];
    if (same.length < MANY) return [problem];
    if (same[0] !== problem) return [];
    const places = same.slice(1).map(({ file, line }) => ({ file, ...(line !== undefined && { line }) }));
    return [{ ...problem, expected: `${problem.expected ?? ''} Hetzelfde geldt hier:`.trim(), places }];
  });
}

function together(group: readonly (Problem & { readonly missing: Missing })[]): Problem {
  const {
    what,
    name,
    file = '',
  } = (group.find(({ missing }) => missing.what !== 'het begrip') ?? group[0])?.missing ?? {
    what: '',
    name: '',
  };
  // Another number is another step, not another name of the same.
  const numberless = (text: string) => text.replace(/\d+/g, '');
  const near = [...new Set(group.flatMap(({ nearest }) => nearest ?? []))].filter(
    (each) => numberless(each) !== numberless(name),
  );
  const places = group.map((problem) => ({
    file: problem.file,
    ...(problem.line !== undefined && { line: problem.line }),
  }));
  const isPage = name.startsWith('/');
  return {
    file,
    wrong: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${isPage ? name : `'${name}'`} is er niet, maar ${places.length} plaatsen noemen haar nog.`,
    expected: `${
      near.length === 1 ? `Heet zij nu '${near[0]}', of is er` : 'Is er'
    } per ongeluk iets weggehaald? Zet het dan terug. Hoort zij weg te zijn? Verander dan deze plaatsen:`,
    places,
  };
}
