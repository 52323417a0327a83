import type { ContentFile, FieldPath } from '../source/content-file.ts';
import type { Problem } from '../source/problem.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

/** `isCause`: what else is wrong on its line follows from it. */
export type ValueProblem = Problem & { readonly isCause?: true };

/** The tracker reads no longer text of a step than this, in characters; `src/tracker/domain/procedure-snapshot.ts` says so too. */
export const LONGEST_TEXT = 5000;

/** What a reader would see that an editor does not mean, or what the site would leave out in silence, in the values of fields. */
export function valueProblems(file: ContentFile): readonly ValueProblem[] {
  return [...valuesIn(file.data, [])].flatMap(({ path, value }) => {
    const words = wordsFor(value, path, file);
    return words ? [{ file: file.path, line: file.lineOf(path), ...words }] : [];
  });
}

function* valuesIn(value: unknown, path: FieldPath): Generator<{ readonly path: FieldPath; readonly value: unknown }> {
  if (Array.isArray(value)) for (const [place, each] of value.entries()) yield* valuesIn(each, [...path, place]);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* valuesIn(each, [...path, name]);
  } else yield { path, value };
}

/** Fields that are no text for readers: what people type into search, and addresses. */
const NOT_READ = [
  'zoek',
  'zinnen',
  'onschuldig',
  'gelijk',
  'groepen',
  'link',
  'site',
  'adres',
  'snelWeg',
  'zin',
  'bestand',
  'ook',
  'woorden',
];

function wordsFor(
  value: unknown,
  path: FieldPath,
  file: ContentFile,
): (Words & { readonly isCause?: true }) | undefined {
  const line = file.lines[file.lineOf(path) - 1] ?? '';
  const name = String(path.findLast((key) => typeof key === 'string') ?? '');
  const [, hidden] = /\s(#[^\s#].*)$/.exec(line) ?? [];
  if (hidden && !line.trimStart().startsWith('#') && (value === null || !String(value).includes(hidden.trim()))) {
    return {
      isCause: true,
      wrong: `Wat achter de # staat, leest de site niet: ${hidden.trim()}`,
      expected: 'Hoort het bij de tekst? Zet dan de hele waarde tussen dubbele aanhalingstekens.',
    };
  }
  if (typeof value !== 'string' || NOT_READ.includes(name) || path.some((key) => NOT_READ.includes(String(key)))) {
    return unsafe(value, name);
  }
  const [entity] = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i.exec(value) ?? [];
  if (entity) {
    return {
      wrong: `Hier staat ${entity}, en zo zien bezoekers het ook.`,
      expected: 'Dat is een code uit een website. Typ het teken zelf.',
    };
  }
  if (/<[a-zA-Z/][^>]*>/.test(value)) {
    return {
      wrong: 'Hier staat HTML of een onderdeel in een veld.',
      expected: 'In een veld staat alleen gewone tekst.',
    };
  }
  if (/!?\[[^\]]*\]\([^)]*\)/.test(value)) {
    return {
      wrong: 'Hier staat een link in een veld, en die werkt daar niet.',
      expected: 'In een veld staat alleen gewone tekst. Zet de link in de tekst onder de velden.',
    };
  }
  if (/\*\*[^*]+\*\*|__[^_]+__/.test(value)) {
    return {
      wrong: 'Hier staan sterretjes of streepjes voor vette letters, en die zien bezoekers dan ook.',
      expected: 'In een veld staat alleen gewone tekst. Haal ze weg.',
    };
  }
  if (file.path.startsWith('protocol/') && value.length > LONGEST_TEXT) {
    return {
      wrong: `Deze tekst is te lang (${value.length} tekens): het hulpmiddel voor mentoren leest er hoogstens ${LONGEST_TEXT}.`,
      expected: 'Maak er meer taken van, of zet de uitleg in de tekst onder de velden.',
    };
  }
  return unsafe(value, name);
}

/** A link that would run a program instead of leading somewhere. */
function unsafe(value: unknown, name: string): Words | undefined {
  const isLink = ['link', 'site', 'adres', 'snelWeg'].includes(name);
  if (typeof value !== 'string' || !isLink || /^(https?:\/\/|www\.|[^:]*$|\/)/i.test(value.trim())) return undefined;
  const [scheme = value] = /^[^:]*:/.exec(value) ?? [];
  return {
    wrong: `De link begint met ${scheme} en dat kan hier niet.`,
    expected: 'Een link naar een andere site begint met https://.',
  };
}
