// Behind "npm run check-content": says within a second what is wrong in the content, without building the site.
import { contentFolder } from './content-folder.ts';
import { contentReport } from './content-report.ts';

const { problems, remark, example, plainer } = await contentReport(contentFolder);
const advice = plainer && `\nDit kan in gewoner Nederlands. De site wordt ook zo gemaakt.\n\n${plainer}`;
console.log(
  problems ?? ['De inhoud is in orde.', remark, example && `\n${example.list}`, advice].filter(Boolean).join('\n'),
);
process.exitCode = problems === undefined ? 0 : 1;
