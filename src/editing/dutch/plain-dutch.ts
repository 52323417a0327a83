import type { ContentFile } from '../source/content-file.ts';
import type { Problem } from '../source/problem.ts';
import { doerlessPassives, doersIn } from './doerless-passives.ts';
import { withoutExceptions } from './exceptions.ts';
import { sentenceLengthProblems } from './sentence-length.ts';
import { termsIn } from './terms.ts';
import { uncountedTerms } from './uncounted-terms.ts';
import { unlinkedTerms } from './unlinked-terms.ts';

/**
 * What could be plainer in checked content: long sentences, terms without a link, passives that leave out who does it, and by when something is
 * done where only its text says so.
 */
export function plainDutchRemarks(files: readonly ContentFile[]): readonly Problem[] {
  const terms = termsIn(files);
  const doers = doersIn(files);
  // A sentence to be translated is judged where the Dutch content has it, and a translation is no Dutch.
  const dutch = files.filter(({ path }) => !path.startsWith('talen/'));
  const findings = dutch.flatMap((file) => [
    ...sentenceLengthProblems(file),
    ...unlinkedTerms(file, terms),
    ...doerlessPassives(file, doers),
  ]);
  return [...withoutExceptions(findings, files), ...dutch.flatMap(uncountedTerms)].map(
    ({ file, line, wrong, expected }) => ({
      file,
      wrong,
      ...(line !== undefined && { line }),
      ...(expected !== undefined && { expected }),
    }),
  );
}
