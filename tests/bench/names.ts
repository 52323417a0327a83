// "npm run bench:names": how many names of other children leave, and how often a person is asked. With -- --fresh the seed is new; --seen prints what went wrong.
import { parseArgs } from 'node:util';
import { nameHider } from '../../src/tracker/domain/names/names';
import { chanceFrom } from './names/chance';
import { notesFrom, SENTENCES } from './names/notes';
import { pupilFrom } from './names/people';
import { type Score, scoreOf } from './names/score';
import { wordsAsNames } from './names/words-as-names';

const { values } = parseArgs({
  options: {
    /** So many notes of each kind. */
    notes: { type: 'string', default: '5000' },
    fresh: { type: 'boolean', default: false },
    /** Prints examples of what went wrong with the seed for tuning. */
    seen: { type: 'boolean', default: false },
    /** Only in this way of writing. */
    way: { type: 'string' },
  },
});

const NOTES = Number(values.notes);
/** What was looked at while the rules were made, and what was not. */
const SEEN = 20_261_129;
const UNSEEN = 7_310_954;
const seed = values.fresh ? Date.now() % 2 ** 31 : values.seen ? SEEN : UNSEEN;

const of = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const per100 = (count: number, words: number): string => ((100 * count) / words).toFixed(2);

function tell(title: string, score: Score): void {
  const { words, mentions, asked, leaks, initials, wrongSure, questions, needless, ms } = score;
  console.log(`\n${title}: ${mentions} mentions in ${words} words`);
  console.log(`  leave unasked      ${leaks.length} (${of(leaks.length, mentions)}), a single letter ${initials}`);
  console.log(`  asked              ${asked} (${of(asked, mentions)})`);
  console.log(`  wrong without asking ${wrongSure.length}`);
  console.log(
    `  questions          ${per100(questions, words)} per 100 words, needless ${per100(needless.length, words)}`,
  );
  console.log(`  time               ${(ms / NOTES).toFixed(3)} ms a note`);
}

/** Wrong ones by way of writing, with some of each. */
function examples(title: string, wrong: readonly string[], shown = 4): void {
  const kinds = Map.groupBy(wrong, (one) => one.split(': ')[0] ?? '');
  console.log(`\n${title}`);
  for (const [kind, ones] of [...kinds].sort(([, one], [, other]) => other.length - one.length)) {
    if (values.way && kind !== values.way) continue;
    console.log(`  ${ones.length} × ${kind}`);
    for (const one of ones.slice(0, values.way ? 60 : shown)) console.log(`      ${one}`);
  }
}

console.log(
  `seed ${seed}${values.fresh ? ' (fresh)' : values.seen ? ' (seen while tuning)' : ' (not seen while tuning)'}`,
);
const all = scoreOf(notesFrom(seed, NOTES));
tell('Names in many ways', all);
const plain = scoreOf(notesFrom(seed + 1, NOTES, true));
tell('Ordinary notes', plain);

const { tries, wrong } = wordsAsNames(SENTENCES);
console.log(`\nEvery word of the sentences as a name: ${tries} tried, ${wrong.length} replaced without asking`);

if (values.seen) {
  examples('Words replaced', wrong, 20);
  examples('Leaks', [...all.leaks, ...plain.leaks]);
  examples(
    'Wrong without asking',
    [...all.wrongSure, ...plain.wrongSure].map((one) => `sure: ${one}`),
    40,
  );
  examples('Needless', plain.needless, 25);
}

/** Twenty pages about six pupils; and the same words only cut and counted, to compare with whatever this computer is. */
const chance = chanceFrom(seed);
const pupils = Array.from({ length: 6 }, (_, index) => pupilFrom(`p${index}`, chance));
const pages = notesFrom(seed + 2, 200, true)
  .map(({ text }) => text)
  .join('\n')
  .split(' ')
  .slice(0, 8000)
  .join(' ');
const timed = (work: () => unknown): number => {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[4] as number;
};
const hide = timed(() => nameHider(pupils, { undottedInitials: true })(pages));
const cut = timed(
  () => new Map([...pages.matchAll(/\p{L}+/gu)].map(([word]) => [word.normalize('NFKD').toLowerCase(), word])),
);
console.log(
  `\nTwenty pages (8,000 words): ${hide.toFixed(1)} ms, ${(hide / cut).toFixed(1)} × cutting the same text into words`,
);
