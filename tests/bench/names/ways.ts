/** The ways in which people write the name of a pupil. Each gives nothing for a name that it does not fit. */
import type { NamedPupil } from '../../../src/tracker/domain/names/names';
import type { Chance } from './chance';

type Way = (pupil: NamedPupil, chance: Chance) => string | undefined;

const LATIN = /^[\p{Script=Latin}\p{M}' -]+$/u;
const bare = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');
const letters = (name: string): string => bare(name).replaceAll(/[^\p{L}]/gu, '');
const full = ({ names: { first, prefix, last } }: NamedPupil): string =>
  [first, prefix, last].filter(Boolean).join(' ');

const ofFirst =
  (way: (first: string, chance: Chance) => string | undefined, fewest = 3): Way =>
  ({ names: { first } }, chance) =>
    LATIN.test(first) && [...first].length >= fewest ? way(first, chance) : undefined;

const replaceAt = (word: string, at: number, taken: number, put: string): string =>
  word.slice(0, at) + put + word.slice(at + taken);

const VOWELS = 'aeiou';

/** One slip of the fingers. */
function slip(word: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, word.length - 2));
  const letter = word.charAt(at);
  switch (chance.below(4)) {
    case 0:
      return replaceAt(word, at, 1, '');
    case 1:
      return replaceAt(word, at, 0, letter);
    case 2:
      return replaceAt(
        word,
        at,
        1,
        VOWELS.includes(letter) ? chance.one([...VOWELS]) : chance.one([...'bdfgklmnprst']),
      );
    default:
      return replaceAt(word, at, 2, word.charAt(at + 1) + letter);
  }
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sh/i, 'sj'],
  [/ou/i, 'oe'],
  [/u/i, 'oe'],
  [/ch/i, 'g'],
  [/k/i, 'c'],
  [/y/i, 'ij'],
  [/z/i, 's'],
  [/v/i, 'w'],
  [/dd/i, 'd'],
  [/mm/i, 'm'],
  [/th/i, 't'],
  [/ph/i, 'f'],
];
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };
const FANCY = { a: 0x24d0, flag: 0x1f1e6, square: 0x1f170 } as const;

const fancy = (name: string, from: number): string =>
  [...letters(name).toLowerCase()].map((letter) => String.fromCodePoint(from + letter.charCodeAt(0) - 97)).join('');

const ACCOUNT_ENDS = ['010', '_06', 'x', '.nl', '_official', '2012', 'xoxo', '__'];

/** Ways by how often they come, of a thousand. */
export const WAYS: Readonly<Record<string, readonly [often: number, way: Way]>> = {
  first: [300, ({ names }) => names.first],
  'first, small': [110, ({ names }) => names.first.toLowerCase()],
  full: [70, full],
  'full, small': [25, (pupil) => full(pupil).toLowerCase()],
  'full, capitals': [15, (pupil) => full(pupil).toUpperCase()],
  last: [40, ({ names: { prefix, last } }) => [prefix, last].filter(Boolean).join(' ')],
  'last alone': [25, ({ names }) => names.last],
  'without marks': [20, ({ names }) => bare(names.first)],
  genitive: [40, ofFirst((first) => (/[aeiou]$/i.test(first) ? `${first}'s` : `${first}s`))],
  diminutive: [20, ofFirst((first) => `${first}${/[aeioumnlrw]$/i.test(first) ? 'tje' : 'je'}`)],
  slip: [70, ofFirst(slip, 5)],
  'slip, small': [30, ofFirst((first, chance) => slip(first.toLowerCase(), chance), 5)],
  'slip in a short name': [15, ofFirst((first, chance) => ([...first].length < 5 ? slip(first, chance) : undefined))],
  'by ear': [
    25,
    ofFirst((first, chance) => {
      const fit = SOUNDS.filter(([sound]) => sound.test(first.slice(1)));
      if (fit.length === 0) return undefined;
      const [sound, as] = chance.one(fit);
      return first.charAt(0) + first.slice(1).replace(sound, as);
    }, 5),
  ],
  beginning: [25, ofFirst((first) => first.slice(0, first.length > 6 ? 4 : 3), 5)],
  'beginning, small': [10, ofFirst((first) => first.slice(0, first.length > 6 ? 4 : 3).toLowerCase(), 5)],
  end: [8, ofFirst((first) => first.slice(-4, -3).toUpperCase() + first.slice(-3), 7)],
  initial: [15, ({ names }) => `${names.first.charAt(0)}.`],
  'first and initial': [
    25,
    ({ names: { first, prefix, last } }) =>
      `${first} ${(prefix ?? '')
        .split(' ')
        .filter(Boolean)
        .map((part) => `${part.charAt(0)}.`)
        .join('')}${last.charAt(0)}.`,
  ],
  'initial and last': [
    15,
    ({ names: { first, prefix, last } }) => [`${first.charAt(0)}.`, prefix, last].filter(Boolean).join(' '),
  ],
  'initials in a run': [
    12,
    ({ names: { first, prefix, last } }) =>
      LATIN.test(first + last)
        ? `${first.charAt(0)}${(prefix ?? '')
            .split(' ')
            .map((part) => part.replaceAll("'", '').charAt(0))
            .join('')}${last.charAt(0)}`
        : undefined,
  ],
  'account of first': [
    30,
    ofFirst(
      (first, chance) =>
        chance.one(['@', '@its', '#', 'Insta: ', 'xx_', 'de echte ']) +
        letters(first).toLowerCase() +
        chance.one(ACCOUNT_ENDS),
      4,
    ),
  ],
  'account of both': [
    12,
    ({ names: { first, last } }, chance) =>
      LATIN.test(first + last)
        ? `@${letters(first).toLowerCase()}${chance.one(['.', '_', ''])}${letters(last).toLowerCase()}`
        : undefined,
  ],
  'group chat': [
    10,
    ofFirst((first, chance) => letters(first) + chance.one(['Haters', 'Fans', 'IsStom', 'stinkt', 'haters']), 4),
  ],
  glued: [8, ofFirst((first, chance) => chance.one(['naast', 'en', 'met', 'Team']) + first)],
  'drawn out': [10, ofFirst((first) => first + first.slice(-1).repeat(3))],
  masked: [
    8,
    ofFirst(
      (first, chance) =>
        replaceAt(letters(first), 1 + chance.below(letters(first).length - 2), 1, chance.one(['*', '#', '.'])),
      4,
    ),
  ],
  leet: [
    8,
    ofFirst(
      (first) =>
        letters(first).slice(0, 1) +
        letters(first)
          .slice(1)
          .replace(/[aeios]/, (one) => LEET[one] ?? one),
      4,
    ),
  ],
  spaced: [6, ofFirst((first, chance) => [...letters(first)].join(chance.one([' ', '.', '-'])), 4)],
  'look-alike letters': [
    8,
    ofFirst((first) => first.slice(0, 1) + first.slice(1).replace(/[aeocpi]/, (one) => CYRILLIC[one] ?? one), 3),
  ],
  'fancy letters': [
    6,
    ofFirst((first, chance) =>
      /^[a-z]+$/i.test(letters(first)) ? fancy(first, chance.one(Object.values(FANCY))) : undefined,
    ),
  ],
  'spoiled encoding': [
    4,
    ofFirst((first) =>
      /[^ -~]/.test(first.normalize('NFC'))
        ? String.fromCharCode(...new TextEncoder().encode(first.normalize('NFC')))
        : undefined,
    ),
  ],
  'zero width': [4, ofFirst((first) => `${first.slice(0, 2)}\u200b${first.slice(2)}`)],
};

const TOTAL = Object.values(WAYS).reduce((sum, [often]) => sum + often, 0);

/** The name of the pupil in one way, with the name of the way. */
export function written(pupil: NamedPupil, chance: Chance): { readonly way: string; readonly words: string } {
  for (;;) {
    let at = chance.below(TOTAL);
    for (const [name, [often, way]] of Object.entries(WAYS)) {
      at -= often;
      if (at >= 0) continue;
      const words = way(pupil, chance);
      if (words !== undefined) return { way: name, words };
      break;
    }
  }
}
