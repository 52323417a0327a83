import '../build/resolve-source.ts';
import { shownPath } from './content-folder.ts';
import type { StillExample } from './example/still-example.ts';

export interface ContentReport {
  /** What the editor must mend, as text; absent when nothing is wrong. */
  readonly problems?: string;
  /** What the editor may want to know of good content. */
  readonly remark?: string;
  /** What of a new school is still as it was given; absent for content that did not come from the example. */
  readonly example?: StillExample;
  /** Where good content could be plainer, as text; the site is built all the same. */
  readonly plainer?: string;
}

/** How a content folder stands. */
export async function contentReport(folder: string): Promise<ContentReport> {
  // Loaded only now, because it is the code above that lets Node find what it imports.
  const { checkContent } = await import('./checks/check-content.ts');
  const { imageProblems } = await import('./checks/image-problems.ts');
  const { EXAMPLE_FILE } = await import('./example/example-file.ts');
  const { stillExample } = await import('./example/still-example.ts');
  const { plainDutchRemarks } = await import('./dutch/plain-dutch.ts');
  const { translationRemarks } = await import('./languages/translation-remarks.ts');
  const { helpCheckLines } = await import('./review/help-checks.ts');
  const { dueLine, pageReviews } = await import('./review/page-reviews.ts');
  const { countOf, renderProblems } = await import('./source/problem.ts');
  const { readContentFiles } = await import('./source/read-content-files.ts');
  const { readFolder } = await import('./source/read-folder.ts');
  const { schoolDay } = await import('../protocol/day.ts');
  const bytes = await readFolder(folder);
  if (bytes.size === 0) return { problems: nothingIn(folder) };
  const problems = [...checkContent(bytes), ...(await imageProblems(bytes))];
  if (problems.length > 0) {
    return { problems: `${countOf(problems)}\n\n${renderProblems(problems, shownPath('', folder))}\n` };
  }
  const files = await readContentFiles(folder);
  const today = schoolDay(new Date());
  const pages = dueLine(pageReviews(files, today));
  const remark =
    [...(pages === undefined ? [] : [pages]), ...helpCheckLines(files, today), ...translationRemarks(files)].join(
      '\n',
    ) || undefined;
  const remarks = plainDutchRemarks(files);
  const given = bytes.get(EXAMPLE_FILE);
  const example = given && stillExample(files, readExample(given), shownPath('', folder));
  return {
    ...(remark !== undefined && { remark }),
    ...(example && { example }),
    ...(remarks.length > 0 && { plainer: renderProblems(remarks, shownPath('', folder)) }),
  };
}

/** A name that was typed wrong is no site with twelve things missing. */
const nothingIn = (folder: string): string =>
  `De map ${folder} is er niet, of er staat niets in. Kijk de naam achter CONTENT_DIR na, of maak de map met npm run new-school.\n`;

/** What a new school was given; nothing when somebody broke the file in which it stands. */
function readExample(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
