// Behind "npm run new-school FOLDER": asks what a school is called and what it calls things, and makes a content folder that builds at once.
import '../build/resolve-source.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { contentReport } from './content-report.ts';
import { makeSchool } from './new-school/make-school.ts';

const { QUESTIONS, readAnswers } = await import('./new-school/answers.ts');
const { exampleSteps } = await import('./new-school/example-steps.ts');
const { rolesInWords } = await import('./new-school/roles-in-words.ts');
const { isWordOfTime } = await import('./new-school/is-word-of-time.ts');
const { rolesOf } = await import('./new-school/steps/write-steps.ts');
const { readSteps } = await import('./new-school/steps/read-steps.ts');
const { exampleOf, EXAMPLE_FILE } = await import('./example/example-file.ts');
const { countOf, renderProblems } = await import('./source/problem.ts');
const { readContentFiles } = await import('./source/read-content-files.ts');
const { textIn } = await import('./checks/place-problems.ts');
const { schoolDay } = await import('../protocol/day.ts');
const { schoolYearOf } = await import('../protocol/schoolyear.ts');

const HOW = `Schrijf erachter hoe de map moet heten: npm run new-school mijn-school
U krijgt dan een paar vragen. Antwoorden kan ook meteen:
  npm run new-school -- mijn-school --naam "De Regenboog" --soort po --rollen "leerkracht, intern begeleider, directeur" --stap fase --adres https://pesten.deregenboog.nl/ --stappen stappen.txt`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const text = { type: 'string' } as const;
const parsed = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { naam: text, soort: text, rollen: text, stap: text, adres: text, stappen: text },
    });
  } catch {
    return stop(HOW);
  }
})();
const [name] = parsed.positionals;
if (name === undefined) stop(HOW);

/** The answers by flag; what no flag says is asked, where somebody can answer. */
async function typed(): Promise<typeof parsed.values> {
  const open = QUESTIONS.filter(({ flag }) => parsed.values[flag] === undefined);
  if (!process.stdin.isTTY || open.length === 0) return parsed.values;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // One by one from a queue: several answers may be pasted at once.
  const given = lines[Symbol.asyncIterator]();
  const question = async (text: string): Promise<string> => {
    lines.setPrompt(text);
    lines.prompt();
    const { value, done } = await given.next();
    return done ? stop('\nAfgebroken. Er is niets gemaakt.') : value.trim();
  };
  lines.on('SIGINT', () => stop('\nAfgebroken. Er is niets gemaakt.'));
  const values = { ...parsed.values };
  console.log('Een leeg antwoord neemt wat tussen haken staat.\n');
  for (const { flag, ask, usual } of open) {
    const answer = await question(`${ask} [${usual(values)}] `);
    if (answer !== '') values[flag] = answer;
  }
  if (values.stappen === undefined) {
    const answer = await question('In welk bestand staan de stappen? Leeg: een voorbeeld. [] ');
    if (answer !== '') values.stappen = answer;
  }
  lines.close();
  return values;
}

const values = await typed();
const answers = readAnswers(values);
if (typeof answers === 'string') stop(answers);

/** The text of the steps, as the school typed it or as an example. */
async function stepsText(file: string | undefined): Promise<string> {
  if (file === undefined) return exampleSteps(answers as Exclude<typeof answers, string>);
  const bytes = await readFile(resolve(file)).catch(() => stop(`Het bestand ${file} is er niet.`));
  return textIn(bytes) ?? stop(`De tekens van ${file} zijn niet te lezen. Bewaar het als platte tekst (.txt), UTF-8.`);
}

const file = values.stappen === undefined ? 'het voorbeeld' : basename(values.stappen);
const { draft, problems, notes } = readSteps(file, await stepsText(values.stappen), answers.stepWord);
if (problems.length > 0) {
  const told = renderProblems(problems, '').replace(/^\//gm, '');
  stop(
    `${countOf(problems).replace('de inhoud', file)}\n\n${told}\n\nEr is nog niets gemaakt. Verbeter de tekst en probeer het opnieuw.`,
  );
}

const folder = resolve(name);
const today = schoolDay(new Date());
await makeSchool(folder, schoolYearOf(today).label, today, { answers, draft }).catch((error: unknown) =>
  stop(error instanceof Error ? error.message : String(error)),
);
await writeFile(
  join(folder, EXAMPLE_FILE),
  exampleOf(await readContentFiles(folder), {
    answers,
    hasOwnSteps: values.stappen !== undefined,
    hasOwnReport: !draft.madeReport,
  }),
);

const { problems: left, example } = await contentReport(folder);
const fromHere = relative('.', folder);
const shown = fromHere === '' || fromHere.startsWith('..') ? folder : fromHere;
const roles = rolesOf(draft).length;
console.log(
  `De inhoud voor ${answers.name} staat in ${shown}: ${draft.steps.length} stappen, ${roles} ${roles === 1 ? 'rol' : 'rollen'}.`,
);
if (draft.madeReport) {
  console.log(
    `Uw tekst begint niet met 'Melding — wie'. De site heeft er zelf een gemaakt: kijk ${shown}/protocol/melding.mdx na.`,
  );
}
if (isWordOfTime(answers.stepWord)) {
  const { stepWord } = answers;
  console.log(
    `Een ${stepWord} is ook iets van de kalender. In een dossier kan 'deze ${stepWord}' of 'volgende ${stepWord}' dan twee dingen betekenen. Met --stap stap staat daar 'stap', en heten uw stappen nog zoals u ze typte.`,
  );
}
const { lead, unused } = rolesInWords({ answers, draft });
if (unused !== undefined) {
  console.log(
    `In geen stap doet een ${unused} iets. De site noemt daarom ${lead} als wie met een dossier werkt. Hoort daar ${unused} te staan? Verander dat woord dan in ${file}, en maak de map opnieuw.`,
  );
}
if (notes.length > 0) {
  const lines = notes.map(({ line, said }) => `  ${file}:${line} ${said}`);
  console.log(`\nDit staat er zo, en leg het nog eens naast het protocol:\n${lines.join('\n')}`);
}
if (example) console.log(`\n${example.summary}`);
if (left !== undefined) console.error(`\n${left}`);
console.log(`
Nu verder:
  1. Leg het protocol ernaast:    CONTENT_DIR=${shown} npm run read-back
  2. Vul in wat nog ontbreekt:    CONTENT_DIR=${shown} npm run check-content
  3. Bekijk de site:              CONTENT_DIR=${shown} npm start
Op Windows (PowerShell) schrijft u ervoor: $env:CONTENT_DIR = '${shown}'; en dan npm start.
Hoe alles werkt, staat in ${shown}/README.md.`);
