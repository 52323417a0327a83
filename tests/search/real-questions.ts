import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Query } from './queries.ts';

/** A question as pupils, parents and teachers ask it elsewhere, with what answers it. */
export interface RealQuestion extends Query {
  /** The page that answers it best, often with the part that does: `/voor/ouders/#mijn-kind-pest`. */
  readonly best: string;
}

export type Half = 'dev' | 'unseen';

/**
 * 426 questions from forums, lists of frequent questions and interviews: the gist of each in a few words of our own, with
 * the page where it was found. What answers them was decided before any search had seen them. `dev` may be looked at while
 * tuning; of `unseen` only the figures are.
 */
export const realQuestions = (half: Half): readonly RealQuestion[] =>
  readQuestions(readFileSync(new URL(`./real/${half}.tsv`, import.meta.url), 'utf8'));

/** In which half a question belongs: its hash decides, and nobody's wish. */
export const halfOf = (text: string): Half =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % 2 === 0 ? 'dev' : 'unseen';

/** Reads lines of question, pages that count with `|` between, and the best one; what stands behind these, such as who asks and where it was found, is for people. */
export const readQuestions = (lines: string): readonly RealQuestion[] =>
  lines
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', pages = '', best = ''] = line.split('\t');
      return { text, right: pages.split('|'), best };
    });
