// Behind "npm run check-content": says within a second what is wrong in the content, without building the site.
import { contentFolder } from './content-folder.ts';
import { contentReport } from './content-report.ts';

const report = await contentReport(contentFolder);
console.log(report ?? 'De inhoud is in orde.');
process.exitCode = report === undefined ? 0 : 1;
