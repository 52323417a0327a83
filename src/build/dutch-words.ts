// "npm run dutch-words": makes the words by which the guard on names tells a name from a word, out of the dictionary and lists of packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { fold } from '../tracker/domain/names/fold';

const OUT = new URL('../tracker/domain/names/dutch-words.json', import.meta.url);
/** A file of a package by its place, because the packages name only their programs. */
const packageFile = (path: string): Buffer => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
const listIn = (file: string): readonly string[] =>
  JSON.parse(packageFile(`@zxcvbn-ts/language-nl-be/src/${file}.json`).toString());

/** Longer words are left out where they can be put together from others, but for the common ones. */
const LONGEST_KEPT_WHOLE = 7;
const SHORTEST_PART = 3;
const MOST_PARTS = 3;
/** Beyond these a word at the start of a sentence is seldom what was meant. */
const FREQUENT = 6000;
/** More frequent ones are no names, whoever is called so. */
const NEVER_A_NAME = 300;
/** What may stand between two parts of a compound. */
const LINKS = ['', 's', 'e', 'n', 'en'];

/** Whether the word falls apart into two or three of the others. */
function isCompound(word: string, others: ReadonlySet<string>, frequent: ReadonlySet<string>): boolean {
  const goesOn = (from: number, parts: number): boolean => {
    for (let until = word.length; until >= from + SHORTEST_PART; until -= 1) {
      const part = word.slice(from, until);
      // The dictionary holds many short rarities, with which any name would be a compound.
      if (!others.has(part) || (part.length <= SHORTEST_PART && !frequent.has(part))) continue;
      if (until === word.length) return parts > 0;
      if (
        parts + 1 < MOST_PARTS &&
        LINKS.some((link) => word.startsWith(link, until) && goesOn(until + link.length, parts + 1))
      )
        return true;
    }
    return false;
  };
  return goesOn(0, 0);
}

/** Sorted words, each as a capital for how many letters it shares with the one before (A for none), and the rest. */
function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < before.length && shared < 25 && before[shared] === word[shared]) shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

/** The text of the file: the same for the same packages. */
export function dutchWordsFile(): string {
  const entries = [...decodeTrie(gunzipSync(packageFile('@cspell/dict-nl-nl/Dutch.trie.gz'))).words()];
  const small = new Set(entries.filter((word) => /^[a-zà-ÿ]{2,}$/.test(word)).map(fold));
  const capitals = new Set(entries.filter((word) => /^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(word)).map(fold));

  const frequent = listIn('commonWords')
    .map(fold)
    .slice(0, FREQUENT)
    .filter((word) => small.has(word));
  const frequentWords = new Set(frequent);
  const common = new Set(listIn('commonWords').map(fold));
  const whole = new Set([...small].filter((word) => word.length <= LONGEST_KEPT_WHOLE));
  for (const word of [...small].toSorted((one, other) => one.length - other.length)) {
    if (word.length > LONGEST_KEPT_WHOLE && (common.has(word) || !isCompound(word, whole, frequentWords)))
      whole.add(word);
  }

  const given = new Set([...listIn('boysFirstnames'), ...listIn('girlsFirstnames')].map(fold));
  const family = new Set(listIn('lastnames').map(fold));
  const isName = (word: string): boolean =>
    ['', 's', 'sen'].some((end) => given.has(word + end) || family.has(word + end));
  // 'Nederlands' goes with 'Nederlandse': of a country, a town or a language, and no name of a person.
  const peoples = [...capitals].filter((word) => /(?:s|isch)$/.test(word) && capitals.has(`${word}e`));
  const europeans = [...capitals].filter((word) => /ees$/.test(word) && capitals.has(word.replace(/ees$/, 'ese')));
  const places = peoples
    .flatMap((word) => [word.slice(0, -1), `${word.slice(0, -1)}land`])
    .filter((word) => word.length > 4 && capitals.has(word));
  const written = new Set([...listIn('commonWords'), ...listIn('wikipedia')].map(fold));
  const capitalised = [
    ...[...peoples.map((word) => `${word}e`), ...europeans.map((word) => word.replace(/ees$/, 'ese'))].filter(
      (word) => word.length > 5 || written.has(word),
    ),
    ...[...peoples, ...europeans, ...places].filter((word) => written.has(word)),
  ].filter((word) => !isName(word) && !isName(word.replace(/s?e$|s$/, '')));
  const dotted = entries.filter((word) => /^(?:[a-z]{1,2}\.){2,}$/.test(word)).map((word) => word.replaceAll('.', ''));

  const words = sorted(whole);
  const bySection = Map.groupBy(words, (word) => word.slice(0, 2));
  const file = {
    from: 'OpenTaal, in @cspell/dict-nl-nl (BSD-3-Clause or CC BY 3.0); @zxcvbn-ts/language-nl-be (MIT)',
    words: Object.fromEntries([...bySection].map(([section, some]) => [section, frontCoded(some)])),
    frequent: [...new Set(frequent)].join(' '),
    capitalised: sorted(capitalised).join(' '),
    givenNames: sorted(
      [...given].filter((name) => whole.has(name) && !frequent.slice(0, NEVER_A_NAME).includes(name)),
    ).join(' '),
    abbreviations: sorted(dotted).join(' '),
  };
  return `${JSON.stringify(file)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(OUT, dutchWordsFile());
