import { createHash } from 'node:crypto';

/** What can hold a mutant: neither empty, nor a comment or an import. */
const HOLDS_CODE = /^\s*(?!\/\/|\/?\*|import\b)\S/;

/**
 * Lines of these files to make mutants on, as Stryker wants them (`file.ts:7-7`): about `share` of those with code, by a
 * draw that is the same for the same seed, file and line, wherever it is made and whatever else changed. A mutant of more
 * than one line, as a whole block, is in no such sample.
 * @param files the text of each file, by its path
 * @param share between 0 and 1
 */
export const mutationSample = (
  files: Readonly<Record<string, string>>,
  share: number,
  seed: number,
): readonly string[] =>
  Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const place = `${file}:${index + 1}`;
      return HOLDS_CODE.test(line) && draw(`${seed}:${place}`) < share ? [`${place}-${index + 1}`] : [];
    }),
  );

/** A number from 0 up to 1 that follows from the text. */
const draw = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
