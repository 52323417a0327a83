// Behind "npm run rename": gives a role, an audience or a page another name, in every file that names it.
import '../build/resolve-source.ts';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import escapeStringRegexp from 'escape-string-regexp';
import { contentFolder, shownPath } from './content-folder.ts';

const { asSlug } = await import('./source/as-slug.ts');
const { contentReport } = await import('./content-report.ts');
const { renameAudience } = await import('./rename/rename-audience.ts');
const { renamePage } = await import('./rename/rename-page.ts');
const { renameRole } = await import('./rename/rename-role.ts');
const { readFolder } = await import('./source/read-folder.ts');

const HOW = `Schrijf erachter wat er anders moet heten:
  npm run rename -- rol mentor leerkracht
  npm run rename -- doelgroep leerlingen kinderen
  npm run rename -- pagina /voor/ouders/ /voor/verzorgers/`;

const { positionals } = parseArgs({ allowPositionals: true });
const [what, from, ...rest] = positionals;
const to = rest.join(' ');
if (!what || !from || !to) {
  console.error(HOW);
  process.exit(1);
}
const before = new Map(
  [...(await readFolder(contentFolder))].flatMap(([path, bytes]) =>
    /\.(yaml|mdx?)$/.test(path) && !/readme\.md$/i.test(path) ? [[path, new TextDecoder().decode(bytes)] as const] : [],
  ),
);

function renamed(): ReadonlyMap<string, string> | string {
  switch (what) {
    case 'rol':
    case 'begrip': {
      if (!before.has(`begrippen/${from}.md`))
        return `De rol '${from}' is er niet. Een rol is de naam van een bestand in begrippen, zonder .md.`;
      if (before.has(`begrippen/${asSlug(to)}.md`)) return `Er is al een rol of begrip '${asSlug(to)}'.`;
      return renameRole(before, from ?? '', asSlug(to), to);
    }
    case 'doelgroep':
      return before.get('school.yaml')?.includes(`naam: ${from}`)
        ? renameAudience(before, from ?? '', to)
        : `De doelgroep '${from}' staat niet in school.yaml.`;
    case 'pagina':
      return /^\/([a-z0-9-]+\/)+$/.test(to)
        ? renamePage(before, from ?? '', to)
        : `'${to}' is geen adres. Een adres ziet eruit als /voor/ouders/.`;
    default:
      return HOW;
  }
}

const after = renamed();
if (typeof after === 'string') {
  console.error(after);
  process.exit(1);
}
const changed = [...after].filter(([path, text]) => before.get(path) !== text);
const gone = [...before.keys()].filter((path) => !after.has(path));
for (const [path, text] of changed) {
  await mkdir(dirname(join(contentFolder, path)), { recursive: true });
  await writeFile(join(contentFolder, path), text);
}
for (const path of gone) await rm(join(contentFolder, path));
console.log(`Veranderd: ${changed.length} bestanden.\n${changed.map(([path]) => `  ${shownPath(path)}`).join('\n')}`);
const { problems } = await contentReport(contentFolder);
console.log(problems ?? '\nDe inhoud is in orde.');
const word = new RegExp(`\\b${escapeStringRegexp(from)}\\b`, 'i');
const left = [...after].filter(([, text]) => word.test(text)).map(([path]) => shownPath(path));
if (left.length > 0) {
  console.log(`\nIn gewone zinnen staat '${from}' nog. Kijk zelf of het daar ook anders moet:\n  ${left.join('\n  ')}`);
}
process.exitCode = problems === undefined ? 0 : 1;
