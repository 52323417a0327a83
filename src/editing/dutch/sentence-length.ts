import type { ContentFile } from '../source/content-file.ts';
import type { Finding } from './exceptions.ts';
import { passagesOf, type Sentence, sentencesOf } from './passages.ts';
import { startOf } from './start-of.ts';

/** Words in the longest sentence that may be, and in the mean sentence of a file. */
const LONGEST = 25;
const MEAN = 15;

/** Sentences that are too long, and files whose sentences are too long together. */
export function sentenceLengthProblems(file: ContentFile): readonly Finding[] {
  const sentences = passagesOf(file).flatMap(sentencesOf);
  const mean = sentences.reduce((sum, { words }) => sum + words.length, 0) / sentences.length;
  return [...sentences.flatMap(tooLong), ...(mean > MEAN ? [longTogether(file.path, mean)] : [])];
}

const tooLong = ({ text, words, line, passage }: Sentence): readonly Finding[] =>
  words.length > LONGEST
    ? [
        {
          file: passage.file,
          line,
          sentence: text,
          wrong: `Deze zin is lang: ${words.length} woorden ('${startOf(text)}').`,
          expected: `Maak er twee zinnen van. Een zin heeft hoogstens ${LONGEST} woorden.`,
        },
      ]
    : [];

const longTogether = (file: string, mean: number): Finding => ({
  file,
  wrong: `De zinnen zijn gemiddeld ${mean.toLocaleString('nl', { maximumFractionDigits: 1 })} woorden lang.`,
  expected: `Maak van lange zinnen twee korte. Gemiddeld zijn ze hoogstens ${MEAN} woorden.`,
});
