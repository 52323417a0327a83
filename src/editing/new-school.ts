// Behind "npm run new-school FOLDER": makes a content folder for another school, which builds at once.
import '../build/resolve-source.ts';
import { relative, resolve } from 'node:path';
import { contentReport } from './content-report.ts';
import { makeSchool } from './new-school/make-school.ts';

const { schoolDay } = await import('../protocol/day.ts');
const { schoolYearOf } = await import('../protocol/schoolyear.ts');

const [name] = process.argv.slice(2);
if (name === undefined) {
  console.error('Schrijf erachter hoe de map moet heten: npm run new-school mijn-school');
  process.exit(1);
}
const folder = resolve(name);
const today = schoolDay(new Date());
try {
  await makeSchool(folder, schoolYearOf(today).label, today);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { problems } = await contentReport(folder);
if (problems !== undefined) console.error(problems);
const fromHere = relative('.', folder);
const shown = fromHere === '' || fromHere.startsWith('..') ? folder : fromHere;
console.log(`De inhoud voor een nieuwe school staat in ${shown}. Begin met ${shown}/school.yaml en lees ${shown}/README.md.

Bekijk de site:
  op Linux en macOS:       CONTENT_DIR=${shown} npm start
  op Windows (PowerShell): $env:CONTENT_DIR = '${shown}'; npm start`);
