import './resolve-source.ts';
import { shownPath } from './content-folder.ts';

/** What an editor must mend in a content folder, as text; `undefined` when nothing is wrong. */
export async function contentReport(folder: string): Promise<string | undefined> {
  // Loaded only now, because it is the code above that lets Node find what it imports.
  const { checkContent } = await import('./content/check-content.ts');
  const { countOf, renderProblems } = await import('./content/problem.ts');
  const { readFolder } = await import('./content/read-folder.ts');
  const files = await readFolder(folder);
  const problems = checkContent(files);
  if (problems.length === 0) return undefined;
  return `${countOf(problems)}\n\n${renderProblems(problems, shownPath('', folder))}\n`;
}
