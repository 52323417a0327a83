/** What a person keeps out of a copy, as it is chosen on the screen. */
import type { EntryId } from '../../log/entry';

/** A whole entry, or one sentence of it. */
export interface LeftOut {
  readonly entry: EntryId;
  readonly sentence?: string;
}

/** What is kept out, by `leftOutKey`, and why. */
export interface LeftOutChoice {
  readonly leftOut: readonly string[];
  readonly whyLeftOut: string;
}

export const leftOutKey = ({ entry, sentence }: LeftOut): string =>
  JSON.stringify(sentence === undefined ? [entry] : [entry, sentence]);

/** What the person keeps out, as it was chosen. */
export const leftOutIn = ({ leftOut }: Pick<LeftOutChoice, 'leftOut'>): readonly LeftOut[] =>
  leftOut.map((key) => {
    const [entry = '', sentence] = JSON.parse(key) as string[];
    return sentence === undefined ? { entry } : { entry, sentence };
  });

/** The entries that are kept out as a whole, and the single sentences. */
export const leftOutParts = (choice: Pick<LeftOutChoice, 'leftOut'>) => ({
  without: leftOutIn(choice).flatMap(({ entry, sentence }) => (sentence === undefined ? entry : [])),
  withoutSentences: leftOutIn(choice).flatMap(({ sentence }) => sentence ?? []),
});
