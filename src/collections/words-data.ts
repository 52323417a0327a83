import { getEntry } from 'astro:content';
import { DEFAULT_WORDS, type Words } from '../words/words';

/** What this school calls things, from `content/woorden.yaml`; plain words where the school has no such file. */
export const getWords = async (): Promise<Words> => (await getEntry('words', 'woorden'))?.data ?? DEFAULT_WORDS;
