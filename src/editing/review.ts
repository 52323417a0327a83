// Behind "npm run review": prints which pages must be gone over, and what changed in the content since the last version.
import '../build/resolve-source.ts';
import { contentFolder, shownPath } from './content-folder.ts';

const { contentChanges } = await import('./review/content-changes.ts');
const { fieldsOf, ofKind } = await import('./source/content-index.ts');
const { pageReviews } = await import('./review/page-reviews.ts');
const { readContentFiles } = await import('./source/read-content-files.ts');
const { reviewReport } = await import('./review/review-report.ts');
const { schoolDay } = await import('../protocol/day.ts');

const files = await readContentFiles(contentFolder);
const [school] = ofKind(files, 'school');
const version = String(fieldsOf(school?.data?.['protocol'])['versie'] ?? '');
const reviews = pageReviews(files, schoolDay(new Date()));
console.log(reviewReport(reviews, version, contentChanges(contentFolder, version), shownPath('')));
