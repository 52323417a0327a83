import type { PupilNames } from '../entries';
import { isParticle } from './spellings';
import { tokensOf } from './tokens';

/** Words before a name that are none: a title, or what someone is to the child. */
const TITLES = new Set(
  (
    'mevrouw mevr mw mej meneer mijnheer dhr heer hr familie fam gezin dr drs ir ing mr prof ds moeder vader mama papa mam pap ma pa ' +
    'ouder ouders verzorger verzorgers voogd pleegmoeder pleegvader pleegouder pleegouders stiefmoeder stiefvader bonusmoeder ' +
    'bonusvader oma opa tante oom zus broer begeleider begeleiding groep'
  ).split(' '),
);

/** Between two people on one line. */
const AND = /\s(?:en|&|\+|\/)\s|[,;]/u;

const folded = (word: string): string =>
  tokensOf(word)
    .map((token) => token.word.folded)
    .join('');

/** 'De heer', 'mevrouw': up to the last title that stands before the name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const name = words.findIndex((word, index) => {
    const before = words.slice(index);
    return (
      !TITLES.has(folded(word)) && !(isParticle(folded(word)) && before.some((later) => TITLES.has(folded(later))))
    );
  });
  return words.slice(Math.max(name, 0));
}

const isInitials = (word: string): boolean => word.includes('.') || [...folded(word)].length < 2;

function namesIn(part: string): PupilNames | undefined {
  const words = withoutTitles(part.split(/\s/u).filter((word) => folded(word) !== ''));
  const [given, ...family] = words;
  if (given === undefined) return undefined;
  const hasFirst = !isInitials(given) && !isParticle(folded(given));
  const last = hasFirst ? family : words.filter((word) => !isInitials(word));
  return { first: hasFirst ? given : '', last: last.join(' '), nicknames: [] };
}

/** The names of parents as one line has them, taken apart as pupils' names are; titles and initials are none. */
export const carerNames = (line: string): readonly PupilNames[] =>
  line.split(AND).flatMap((part) => namesIn(part) ?? []);
