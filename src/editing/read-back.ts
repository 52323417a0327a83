// Behind "npm run read-back": reads the protocol of a content folder back in sentences, to lay beside the paper. With --bestand it becomes a page to print.
import '../build/resolve-source.ts';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from './content-folder.ts';
import { contentReport } from './content-report.ts';

const { procedureOf } = await import('./read-back/procedure-of.ts');
const { readBackPage } = await import('./read-back/read-back-page.ts');
const { readBackText } = await import('./read-back/read-back-text.ts');
const { readContentFiles } = await import('./source/read-content-files.ts');

const { values } = parseArgs({ options: { bestand: { type: 'string' } } });
const { problems } = await contentReport(contentFolder);
if (problems !== undefined) {
  console.error(`${problems}\nVerbeter dit eerst: daarna leest het protocol zich voor.`);
  process.exit(1);
}
const told = procedureOf(await readContentFiles(contentFolder));
if (values.bestand === undefined) {
  console.log(readBackText(told));
  console.log('\nMet npm run read-back -- --bestand protocol.html maakt u er een pagina van om te printen.');
} else {
  await writeFile(resolve(values.bestand), readBackPage(told));
  console.log(
    `Het protocol staat in zinnen in ${values.bestand}. Open het in een browser en leg het naast uw protocol.`,
  );
}
