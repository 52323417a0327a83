import type { ContentFile } from '../source/content-file.ts';
import type { Problem } from '../source/problem.ts';
import { doerlessPassives, doersIn } from './doerless-passives.ts';
import { withoutExceptions } from './exceptions.ts';
import { sentenceLengthProblems } from './sentence-length.ts';
import { termsIn } from './terms.ts';
import { unlinkedTerms } from './unlinked-terms.ts';

/** What could be plainer in checked content: long sentences, terms without a link, and passives that leave out who does it. */
export function plainDutchRemarks(files: readonly ContentFile[]): readonly Problem[] {
  const terms = termsIn(files);
  const doers = doersIn(files);
  const findings = files.flatMap((file) => [
    ...sentenceLengthProblems(file),
    ...unlinkedTerms(file, terms),
    ...doerlessPassives(file, doers),
  ]);
  return withoutExceptions(findings, files).map(({ file, line, wrong, expected }) => ({
    file,
    wrong,
    ...(line !== undefined && { line }),
    ...(expected !== undefined && { expected }),
  }));
}
