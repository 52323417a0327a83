import { readFileSync } from 'node:fs';
import { type RealQuestion, readQuestions, realQuestions } from '../../search/real-questions.ts';
import { alwaysThree, type Places, type Standing, standingOf } from '../../search/standing.ts';
import type { Limits } from '../limits.ts';
import { eachOf } from './each-of.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** How often each way to search answers what people really ask, with the same three pages for every question beside it. A further set may be given as a file; of each one in `every` is asked. */
export async function real(
  ways: readonly (readonly [name: string, Places])[],
  limits: Limits,
  { more, every }: { readonly more: string | undefined; readonly every: number },
): Promise<void> {
  const sets: readonly (readonly [string, readonly RealQuestion[]])[] = [
    ['real, looked at', realQuestions('dev')],
    ['real, unseen', realQuestions('unseen')],
    ...(more === undefined ? [] : [['given', readQuestions(readFileSync(more, 'utf8'))] as const]),
  ];
  console.log(`\nReal questions${' '.repeat(32)}best first  right first     in three      nothing`);
  for (const [set, all] of sets) {
    const questions = eachOf(all, every);
    const fixed = alwaysThree(questions);
    const standings = new Map<string, Standing>();
    for (const [name, search] of [['always the same three', async () => fixed] as const, ...ways]) {
      const standing = await standingOf(search, questions);
      standings.set(name, standing);
      const { best, first, three, nothing } = standing;
      const figures = [best, first, three, nothing].map((share) => percent(share).padStart(12)).join(' ');
      console.log(`  ${`${set} (${questions.length}), ${name}`.padEnd(44)}${figures}`);
    }
    const [ours, trivial] = [standings.get('ours'), standings.get('always the same three')];
    if (set !== 'real, unseen' || !ours || !trivial) continue;
    limits.hold('right page first on unseen real questions, at least 70 %', ours.first >= 0.7, percent(ours.first));
    limits.hold(
      'right page among three on unseen real questions, at least 92 %',
      ours.three >= 0.92,
      percent(ours.three),
    );
    limits.hold(
      'right page among three on unseen real questions, above three fixed pages',
      ours.three > trivial.three,
      `${percent(ours.three)} and ${percent(trivial.three)}`,
    );
  }
}
