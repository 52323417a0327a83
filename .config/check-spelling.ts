// Behind "npm run check-spelling": words in the content that are misspelt, or that the list of right words lacks.
import './resolve-source.ts';
import { contentFolder, shownPath } from './content-folder.ts';

const { spellingRemarks } = await import('./content/dutch/spelling.ts');
const { renderProblems } = await import('./content/problem.ts');
const { readContentFiles } = await import('./content/read-content-files.ts');

const remarks = await spellingRemarks(contentFolder, await readContentFiles(contentFolder));
console.log(remarks.length > 0 ? renderProblems(remarks, shownPath('')) : 'De spelling is in orde.');
process.exitCode = remarks.length > 0 ? 1 : 0;
