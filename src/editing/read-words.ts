import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { words } from '../collections/words.ts';
import { DEFAULT_WORDS, type Words } from '../words/words.ts';

/** What a school calls things, from the file of words in its content; plain words where there is none, or one that the content check refuses. */
export function readWords(content: string): Words {
  try {
    const read = words.safeParse(parse(readFileSync(join(content, 'woorden.yaml'), 'utf8')) ?? {});
    return read.success ? read.data : DEFAULT_WORDS;
  } catch {
    return DEFAULT_WORDS;
  }
}
