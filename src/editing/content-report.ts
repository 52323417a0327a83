import '../build/resolve-source.ts';
import { shownPath } from './content-folder.ts';

export interface ContentReport {
  /** What the editor must mend, as text; absent when nothing is wrong. */
  readonly problems?: string;
  /** What the editor may want to know of good content. */
  readonly remark?: string;
  /** Where good content could be plainer, as text; the site is built all the same. */
  readonly plainer?: string;
}

/** How a content folder stands. */
export async function contentReport(folder: string): Promise<ContentReport> {
  // Loaded only now, because it is the code above that lets Node find what it imports.
  const { checkContent } = await import('./checks/check-content.ts');
  const { imageProblems } = await import('./checks/image-problems.ts');
  const { plainDutchRemarks } = await import('./dutch/plain-dutch.ts');
  const { helpCheckLines } = await import('./review/help-checks.ts');
  const { dueLine, pageReviews } = await import('./review/page-reviews.ts');
  const { countOf, renderProblems } = await import('./source/problem.ts');
  const { readContentFiles } = await import('./source/read-content-files.ts');
  const { readFolder } = await import('./source/read-folder.ts');
  const { schoolDay } = await import('../protocol/day.ts');
  const bytes = await readFolder(folder);
  const problems = [...checkContent(bytes), ...(await imageProblems(bytes))];
  if (problems.length > 0) {
    return { problems: `${countOf(problems)}\n\n${renderProblems(problems, shownPath('', folder))}\n` };
  }
  const files = await readContentFiles(folder);
  const today = schoolDay(new Date());
  const pages = dueLine(pageReviews(files, today));
  const remark = [...(pages === undefined ? [] : [pages]), ...helpCheckLines(files, today)].join('\n') || undefined;
  const remarks = plainDutchRemarks(files);
  return {
    ...(remark !== undefined && { remark }),
    ...(remarks.length > 0 && { plainer: renderProblems(remarks, shownPath('', folder)) }),
  };
}
