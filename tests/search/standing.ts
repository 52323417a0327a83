import type { RealQuestion } from './real-questions.ts';

/** Addresses that a search gives for a question, best first, with the part of the page that it leads to. */
export type Places = (text: string) => Promise<readonly string[]>;

/** How a search does on a set of questions: shares of the questions, 0 to 1. */
export interface Standing {
  /** The best page comes first. */
  readonly best: number;
  /** A page that counts comes first. */
  readonly first: number;
  /** A page that counts is among the first three. */
  readonly three: number;
  readonly nothing: number;
  /** What was not right at once, with what came instead. */
  readonly amiss: readonly { readonly question: RealQuestion; readonly got: readonly string[] }[];
}

const pageOf = (place: string): string => place.replace(/#.*/, '');

export async function standingOf(search: Places, questions: readonly RealQuestion[]): Promise<Standing> {
  const answers: { question: RealQuestion; got: readonly string[] }[] = [];
  for (const question of questions) answers.push({ question, got: (await search(question.text)).slice(0, 3) });
  const share = (holds: (answer: (typeof answers)[number]) => boolean) =>
    answers.filter(holds).length / Math.max(1, answers.length);
  const isRight = (question: RealQuestion, place: string | undefined) =>
    place !== undefined && question.right.includes(pageOf(place));
  const isBest = ({ question, got: [first = ''] }: (typeof answers)[number]) => pageOf(question.best) === pageOf(first);
  return {
    best: share(isBest),
    first: share(({ question, got }) => isRight(question, got[0])),
    three: share(({ question, got }) => got.some((place) => isRight(question, place))),
    nothing: share(({ got }) => got.length === 0),
    amiss: answers.filter((answer) => !isBest(answer)),
  };
}

/** The trivial answer at its best: the three pages that together answer most of these very questions, whatever is asked. */
export function alwaysThree(questions: readonly RealQuestion[]): readonly string[] {
  const pages = [...new Set(questions.flatMap(({ right }) => right))];
  const answered = (chosen: readonly string[]) =>
    questions.filter(({ right }) => right.some((page) => chosen.includes(page))).length;
  let top: { chosen: readonly string[]; count: number } = { chosen: [], count: -1 };
  for (const [one, first] of pages.entries())
    for (const [two, second] of pages.slice(one + 1).entries())
      for (const third of pages.slice(one + two + 2)) {
        const count = answered([first, second, third]);
        if (count > top.count) top = { chosen: [first, second, third], count };
      }
  return top.chosen.toSorted((one, other) => answered([other]) - answered([one]));
}
