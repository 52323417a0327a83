import { asSlug } from '../source/as-slug.ts';
import type { Noun } from './school-kinds.ts';

/** A word of the template and the word of the school in its place. */
interface Exchange {
  readonly from: Noun;
  readonly to: Noun;
}

/** Words that go with 'de', and what becomes of them before a word that goes with 'het'. */
const BEFORE: readonly (readonly [de: string, het: string])[] = [
  ['de', 'het'],
  ['die', 'dat'],
  ['deze', 'dit'],
  ['elke', 'elk'],
  ['welke', 'welk'],
  ['een andere', 'een ander'],
  ['een jongere', 'een jonger'],
  ['een gepeste', 'een gepest'],
  ['onze', 'ons'],
];

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Sentences of the template with the school's own words for who learns there, who leads and who has lessons together. */
export function inWords(text: string, exchanges: readonly Exchange[]): string {
  // The id of a heading follows its words, so a link to it does too; the names of terms are files.
  const linked = text.replace(/(\]\((?!\/begrippen\/)[a-z/-]*#)([\w-]+)\)/g, (_, before: string, id: string) => {
    return `${before}${asSlug(exchanged(id.replaceAll('-', ' '), exchanges))})`;
  });
  return exchanged(linked, exchanges);
}

function exchanged(text: string, exchanges: readonly Exchange[]): string {
  return exchanges.reduce((before, { from, to }) => {
    const one = articled(from.one, to);
    return one(before.replace(wordOf(from.many), (found) => likeCase(found, to.many)));
  }, text);
}

// Neither part of an address, a longer word, the name of a file or that of a component.
const wordOf = (word: string) => new RegExp(`(?<![\\w/#<-])${word}(?![\\w/-])`, 'gi');

const likeCase = (found: string, word: string) => (/^\p{Lu}/u.test(found) ? capital(word) : word);

function articled(word: string, { one, article }: Noun): (text: string) => string {
  return (text) => {
    const plain =
      article === 'de'
        ? text
        : BEFORE.reduce(
            (before, [de, het]) =>
              before.replace(
                new RegExp(`(?<![\\w-])${de} (?=\\[?${word}(?![\\w/-]))`, 'gi'),
                (found) => `${likeCase(found, het)} `,
              ),
            text,
          );
    return plain.replace(wordOf(word), (found) => likeCase(found, one));
  };
}
