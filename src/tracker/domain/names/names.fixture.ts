/** Invented pupils, and texts in which their names stand in many shapes. */
import fc from 'fast-check';
import type { PupilRole } from '../vocabulary';
import { fold } from './fold';
import type { NamedPupil } from './names';
import { isListedWord } from './words';

interface Rest {
  readonly prefix?: string;
  readonly nicknames?: readonly string[];
  readonly role?: PupilRole;
  readonly class?: string;
}

export const pupil = (id: string, first: string, last: string, rest: Rest = {}): NamedPupil => ({
  id,
  names: { first, last, nicknames: rest.nicknames ?? [], ...(rest.prefix && { prefix: rest.prefix }) },
  role: rest.role ?? 'bullying',
  class: rest.class ?? '2A',
});

/** The pupil whose parents read; no other name comes near this one. */
export const OWN = pupil('eigen', 'Qwijbo', 'Xylofoonstra', { role: 'targeted', class: '1C' });

/** Invented names as they come in a Dutch class list: prefixes, double names, apostrophes, many scripts. */
export const INVENTED: readonly NamedPupil[] = [
  pupil('nl-1', 'Voorbeeld', 'Testerman', { nicknames: ['Flapkip'] }),
  pupil('nl-2', 'Probeer', 'Demosma', { prefix: 'van der', class: '2B' }),
  pupil('nl-3', 'Marie-Proefje', 'Testjes-de Kunstnaam'),
  pupil('nl-4', 'Jôb', 'Schijnnaam', { prefix: 'ten' }),
  pupil('nl-5', 'Bram', "D'Verzonnen"),
  pupil('nl-6', 'Zoë', "in 't Schijnveld"),
  pupil('tr-1', 'Şıktest', 'Örnekoğlu'),
  pupil('tr-2', 'İlkdeneme', 'Yıldızsız'),
  pupil('pl-1', 'Łucjatest', 'Wójcikówna'),
  pupil('pl-2', 'Świętosław', 'Przykładowski'),
  pupil('ar-1', 'محمدون', 'المثالي'),
  pupil('ar-2', 'فاطمتون', 'التجريب', { nicknames: ['فوفو'] }),
  pupil('ar-3', 'Abdelproef', 'El Verzinneni'),
  pupil('zh-1', '小例子', '王'),
  pupil('zh-2', '测试', '欧阳'),
  pupil('ja-1', 'ひなたか', '試験'),
  pupil('th-1', 'ตัวอย่าง', 'ทดสอบ'),
  pupil('de-1', 'Jörgtest', 'Großbeispiel'),
  pupil('da-1', 'Sørenprøve', 'Æblegaard'),
  pupil('gr-1', 'Δοκιμής', 'Παράδειγμας'),
  pupil('ru-1', 'Пример', 'Тестёва'),
  pupil('he-1', 'דוגמן', 'ניסיוני'),
];

const stripMarks = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const ANY_LETTER = /\p{L}/u;

const insertAt = (word: string, place: number, what: string): string => {
  const letters = [...word];
  const at = 1 + (place % Math.max(1, letters.length - 1));
  return letters.slice(0, at).join('') + what + letters.slice(at).join('');
};

function typo(word: string, place: number, kind: number): string {
  const letters = [...word.normalize('NFC')];
  const at = place % letters.length;
  const pair = letters.slice(at, at + 2);
  // A letter that counts for two cannot change places in one step.
  const swapped = /[æœßþ]/i.test(pair.join('')) ? pair : pair.toReversed();
  const changed = [[letters[at], 'q'], [], ['q'], swapped][kind % 4] ?? [];
  const taken = kind % 4 === 3 ? swapped.length : 1;
  const slip = [...letters.slice(0, at), ...changed, ...letters.slice(at + taken)].join('');
  // Nobody can tell a slip that makes a word from that word.
  return isListedWord(fold(slip)) ? word : slip;
}

/** A way to write one name, with chance numbers for where. */
export type Shape = (name: string, place: number, kind: number) => string;

const latinOnly =
  (shape: Shape): Shape =>
  (name, place, kind) =>
    LATIN.test(name) ? shape(name, place, kind) : name;

/** Every way in which a name may be written and must still be found. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  exact: (name) => name,
  capitals: (name) => name.toUpperCase(),
  'turkish capitals': (name) => name.toLocaleUpperCase('tr'),
  small: (name) => name.toLowerCase(),
  'turkish small': (name) => name.toLocaleLowerCase('tr'),
  decomposed: (name) => name.normalize('NFD'),
  composed: (name) => name.normalize('NFC'),
  'without marks': latinOnly((name) => stripMarks(name)),
  'full width': latinOnly((name) => name.replace(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
  genitive: latinOnly((name) => `${name}s`),
  'genitive with apostrophe': latinOnly((name) => `${name}'s`),
  'genitive with curly apostrophe': latinOnly((name) => `${name}’s`),
  'diminutive -je': latinOnly((name) => `${name}je`),
  'diminutive -tje': latinOnly((name) => `${name}tje`),
  'diminutive -etje': latinOnly((name) => `${name}etje`),
  'diminutive -pje': latinOnly((name) => `${name}pje`),
  'diminutive -kje': latinOnly((name) => `${name}kje`),
  'diminutive -ke': latinOnly((name) => `${name}ke`),
  'diminutive -ie': latinOnly((name) => `${name}ie`),
  'zero-width inside': (name, place) => insertAt(name, place, '\u200b'),
  'soft hyphen inside': (name, place) => insertAt(name, place, '\u00ad'),
  'joiners inside': (name, place) => insertAt(name, place, '\u200d\u2060'),
  'hyphen at the end of a line': latinOnly((name, place) => insertAt(name, place, '-\n')),
  'emoji inside': latinOnly((name, place) => insertAt(name, place, '😀')),
  'right-to-left marks around': (name) => `\u200f${name}\u200e`,
  isolates: (name) => `\u2067${name}\u2069`,
  emoji: (name) => `😀${name}🏳️‍🌈`,
  typo: latinOnly((name, place, kind) => ([...stripMarks(name)].length >= 5 ? typo(name, place, kind) : name)),
  'typo at the start of a sentence': latinOnly((name, place, kind) =>
    [...stripMarks(name)].length >= 5 ? `Dat klopt. ${typo(name, place, kind)}` : name,
  ),
  'arabic particle': (name) => (/^[\u0600-\u06ff]/.test(name) ? `و${name}` : name),
  'account name': latinOnly((name) => `@${name}_06`),
};

/** The words of a name that say who it is: 'in 't Schijnveld' gives 'Schijnveld'. */
const tellingWord = (name: string): string => name.split(/[\s'-]/).findLast((word) => word.length > 1) ?? name;

export interface Planted {
  readonly text: string;
  /** Where letters of the name stand in the text. */
  readonly letters: readonly number[];
}

const letterPlaces = (text: string, start: number): number[] =>
  Array.from(text.matchAll(new RegExp(ANY_LETTER, 'gu')), (match) => start + match.index);

export const plant = (before: string, name: string, after: string): Planted => ({
  text: before + name + after,
  letters: letterPlaces(
    name.replace(/^Dat klopt\. /, (skipped) => '.'.repeat(skipped.length)),
    before.length,
  ),
});

const before = fc.constantFrom(
  '',
  'Gisteren zag de mentor ',
  'Hij zei: "',
  'en toen\n',
  '(',
  'mijn vriend ',
  '我看见',
  'قال ',
  '- ',
  '«',
);
const after = fc.constantFrom(
  '',
  ' deed mee.',
  '" en ging weg.',
  ', en verder niets.',
  '\nDaarna was het stil.',
  ')',
  '。',
  '؟',
  '»',
);

const names = fc
  .constantFrom(...INVENTED)
  .chain((who) =>
    fc.constantFrom(...[who.names.first, who.names.last, ...who.names.nicknames].map((name) => tellingWord(name))),
  );

/** One name of one pupil, in one shape, in a text; with the name of the shape for the message of a failure. */
export const anyPlanted = fc
  .tuple(names, fc.constantFrom(...Object.keys(SHAPES)), fc.nat(), fc.nat(), before, after)
  .map(([name, shape, place, kind, head, tail]) => ({
    shape,
    name,
    ...plant(head, SHAPES[shape]?.(name, place, kind) ?? name, tail),
  }));

/** Both names of one pupil, joined in one of the ways people join them. */
export const anyPlantedFull = fc
  .tuple(
    fc.constantFrom(...INVENTED),
    fc.constantFrom(' ', '\n', '  ', '🦋', ' 🦋 ', '-', '.', '_', '\u200f \u200e', '', ' \u00ad'),
    fc.boolean(),
    before,
    after,
  )
  .map(
    ([
      {
        names: { first, prefix, last },
      },
      gap,
      turned,
      head,
      tail,
    ]) => {
      const family = [prefix, last].filter(Boolean).join(' ');
      const full = turned ? `${family}, ${first}` : first + gap + family;
      return plant(head, full, tail);
    },
  );
