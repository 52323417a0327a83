import { stem } from '../../search/stem.ts';
import { type ContentFile, nameOf } from '../source/content-file.ts';
import { ofKind, textOf } from '../source/content-index.ts';

/** A term of the glossary as the check looks for it. */
export interface Term {
  /** Its file name, behind the # of its link. */
  readonly name: string;
  /** The ways to say it, each as the words that stand in a row. */
  readonly ways: readonly (readonly string[])[];
}

export interface Use {
  readonly term: string;
  /** Place of the first character in the text. */
  readonly at: number;
}

/** 'ouders en verzorgers' and 'ICT-coördinator/systeembeheerder' are two ways to say one thing. */
export const termsIn = (files: readonly ContentFile[]): readonly Term[] =>
  ofKind(files, 'terms').map(({ path, data }) => ({
    name: nameOf(path),
    ways: textOf(data?.['term'])
      .split(/ en |\//)
      .map((way) => tokensOf(way).map(({ word }) => word)),
  }));

/** Where a text uses a term, in the singular or the plural; a longer term hides the shorter ones in it. */
export function usesIn(text: string, terms: readonly Term[]): readonly Use[] {
  const tokens = tokensOf(text).filter(({ word, at }) => !isPartOfOther(text, word, at));
  const ways = terms
    .flatMap(({ name, ways: all }) => all.map((words) => ({ name, words })))
    .toSorted((one, other) => other.words.length - one.words.length);
  const uses: Use[] = [];
  for (let place = 0; place < tokens.length; ) {
    const found = ways.find(({ words }) => words.every((word, next) => isForm(tokens[place + next]?.word, word)));
    if (found) uses.push({ term: found.name, at: tokens[place]?.at ?? 0 });
    place += found?.words.length ?? 1;
  }
  return uses;
}

/** Whether it is half a word ('ouder- of sanctiegesprek') or, with a capital inside a sentence, part of a name ('Stop Pesten Nu'). */
const isPartOfOther = (text: string, word: string, at: number): boolean =>
  /^-(?!\p{L})/u.test(text.slice(at + word.length)) ||
  (/^\p{Lu}\p{Ll}/u.test(word) && /[\p{L}\p{N},] $/u.test(text.slice(0, at)));

const tokensOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({ word, at: index }));

/** A verb ('pesten') and an abbreviation ('HALT') count only as they are; a noun in its plural too. */
function isForm(written: string | undefined, word: string): boolean {
  if (written === undefined) return false;
  if (/^[A-Z]+$/.test(word)) return written === word;
  const [one, other] = [written.toLowerCase(), word.toLowerCase()];
  if (one === other) return true;
  return !word.endsWith('en') && one.startsWith(other.slice(0, -2)) && stem(one) === stem(other);
}
