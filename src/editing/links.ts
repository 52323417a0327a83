// Behind "npm run links": asks the sites that the content links to whether they are there. With --bewaar it writes the day into content/hulp.
import '../build/resolve-source.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, shownPath } from './content-folder.ts';

const { nameOf } = await import('./source/content-file.ts');
const { askLinks } = await import('./links/link-answer.ts');
const { linesChecked, linksReport, numbersToCheck } = await import('./links/links-report.ts');
const { outsideLinks } = await import('./links/outside-links.ts');
const { readContentFiles } = await import('./source/read-content-files.ts');
const { setField } = await import('./source/set-field.ts');
const { schoolDay } = await import('../protocol/day.ts');

const { values } = parseArgs({ options: { bewaar: { type: 'boolean' }, gebeld: { type: 'string', multiple: true } } });
const called = (values.gebeld ?? []).flatMap((names) => names.split(','));
const today = schoolDay(new Date());

const files = await readContentFiles(contentFolder);
const unknown = called.filter((name) => !files.some(({ kind, path }) => kind === 'help' && nameOf(path) === name));
if (unknown.length > 0) {
  console.error(
    `Deze hulplijn is er niet: ${unknown.join(', ')}. Een hulplijn is de naam van een bestand in hulp, zonder .yaml.`,
  );
  process.exit(1);
}
const links = outsideLinks(files);
console.log(`${links.length} adressen van andere sites worden nagekeken …\n`);
const answers = await askLinks(links.map(({ url }) => url));
const { text, isGood } = linksReport(links, answers, shownPath(''));
console.log(text);

if (values.bewaar) {
  const checked = linesChecked(files, answers, links, called);
  for (const { path } of checked) {
    const file = join(contentFolder, path);
    await writeFile(file, setField(await readFile(file, 'utf8'), 'gecontroleerd', today));
  }
  console.log(
    `\nDe datum van vandaag staat nu bij: ${checked.map(({ path }) => nameOf(path)).join(', ') || 'geen enkele hulplijn'}.`,
  );
}

const numbers = numbersToCheck(await readContentFiles(contentFolder), today).map(({ path }) => nameOf(path));
if (numbers.length > 0) {
  console.log(`
Een programma kan niet bellen. Bel deze nummers zelf, of kijk ze na op de site: ${numbers.join(', ')}.
Klopt een nummer? Bewaar dan de datum: npm run links -- --bewaar --gebeld ${numbers[0]}`);
}
process.exitCode = isGood ? 0 : 1;
