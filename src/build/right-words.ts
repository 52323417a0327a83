import './resolve-source.ts';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Vocabulary } from '../search/vocabulary.ts';

/**
 * Dutch words that the search would take for another word of the site: 'meiden' for 'melden', and 'slacht' for the
 * beginning of 'slachtoffer'. All other words need no keeping, because it leaves them as they are.
 */
export async function rightWords(vocabulary: Vocabulary): Promise<readonly string[]> {
  const { isBegun, isKnown } = await import('../search/known-word.ts');
  const { nearestWord } = await import('../search/near-words.ts');
  const { isStopWord } = await import('../search/stop-words.ts');
  dutch ??= dutchWords();
  return (await dutch).filter((word) =>
    isStopWord(word)
      ? false
      : isKnown(word, vocabulary)
        ? isBegun(word, vocabulary) && !isWhole(word, vocabulary)
        : nearestWord(word, vocabulary.near) !== undefined,
  );
}

const isWhole = (word: string, { common, phraseWords }: Vocabulary): boolean =>
  common.has(word) || phraseWords.has(word);

let dutch: Promise<readonly string[]> | undefined;

/** The words of the dictionary that also checks the spelling of the content, without its names and abbreviations. */
async function dutchWords(): Promise<readonly string[]> {
  const file = new URL('Dutch.trie.gz', import.meta.resolve('@cspell/dict-nl-nl'));
  const { plain } = await import('../search/normalise.ts');
  const words = [...decodeTrie(gunzipSync(await readFile(file))).words()];
  return words.filter((word) => /^\p{Ll}{3,24}$/u.test(word)).map(plain);
}
