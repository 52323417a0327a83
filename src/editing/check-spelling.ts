// Behind "npm run check-spelling": words in the content that are misspelt, or that the list of right words lacks.
import '../build/resolve-source.ts';
import { contentFolder, shownPath } from './content-folder.ts';

const { spellingRemarks } = await import('./dutch/spelling.ts');
const { renderProblems } = await import('./source/problem.ts');
const { readContentFiles } = await import('./source/read-content-files.ts');

const remarks = await spellingRemarks(contentFolder, await readContentFiles(contentFolder));
console.log(remarks.length > 0 ? renderProblems(remarks, shownPath('')) : 'De spelling is in orde.');
process.exitCode = remarks.length > 0 ? 1 : 0;
