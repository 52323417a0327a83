/** A school of every kind, with a procedure of every shape, made as an editor makes it: in order at once, and in its own words. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { EXAMPLE_FILE, exampleOf } from '../example/example-file.ts';
import { stillExample } from '../example/still-example.ts';
import { procedureOf } from '../read-back/procedure-of.ts';
import { readBackPage } from '../read-back/read-back-page.ts';
import { readBackText } from '../read-back/read-back-text.ts';
import { readContentFiles } from '../source/read-content-files.ts';
import { readFolder } from '../source/read-folder.ts';
import { type Answers, readAnswers, type Typed } from './answers.ts';
import { exampleSteps } from './example-steps.ts';
import { inWords } from './in-words.ts';
import { makeSchool } from './make-school.ts';
import { readSteps } from './steps/read-steps.ts';

const root = mkdtempSync(join(tmpdir(), 'school-kinds-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const shape = (name: string) => readFileSync(new URL(`steps/shapes/${name}.txt`, import.meta.url), 'utf8');
let made = 0;

async function make(typed: Typed, steps: (answers: Answers) => string) {
  const answers = readAnswers(typed);
  if (typeof answers === 'string') throw new Error(answers);
  const { draft, problems } = readSteps('stappen.txt', steps(answers), answers.stepWord);
  expect(problems).toEqual([]);
  made += 1;
  const folder = join(root, `school-${made}`);
  await makeSchool(folder, '2026-2027', '2026-11-22', { answers, draft });
  return { folder, answers, files: await readContentFiles(folder), problems: checkContent(await readFolder(folder)) };
}

const PO: Typed = {
  naam: "'t Hooghelandt: basisschool",
  soort: 'po',
  stap: 'fase',
  adres: 'pesten.hooghelandt.example',
};
const SHAPES = [
  ['basisschool', PO],
  ['praktijkschool', { soort: 'pro', rollen: 'mentor, teamleider, directie' }],
  ['steungroep', { soort: 'mbo', rollen: 'steunpersoon' }],
  ['weken', { soort: 'vo', stap: 'stap' }],
  // Six more after public protocols that nobody had looked at while the reader was made.
  ['kaarten', { soort: 'po', stap: 'keer' }],
  ['logboek', { soort: 'po' }],
  ['herstel', { soort: 'vo', stap: 'fase' }],
  ['kernteam', { soort: 'po' }],
  ['mbo', { soort: 'mbo' }],
  ['letters', { soort: 'vo' }],
  // And two of those that are typed as people type them.
  ['../outside/h-so-team', { soort: 'po' }],
  ['../outside/j-tabel', { soort: 'vo' }],
] as const satisfies readonly (readonly [string, Typed])[];

test.each(SHAPES)('%s: in order at once', async (name, typed) => {
  expect((await make(typed, () => shape(name))).problems).toEqual([]);
});

test.each(['po', 'vo', 'pro', 'mbo'])('an example of %s: in order at once, also with one role', async (soort) => {
  expect((await make({ soort }, exampleSteps)).problems).toEqual([]);
  expect((await make({ soort, rollen: 'vertrouwenspersoon' }, exampleSteps)).problems).toEqual([]);
});

test('a school whose steps name another than is usual speaks of that one alone, and is in order at once', async () => {
  const steps =
    'Melding — kinderen\n- Vertel het.\n\nStap 1 — mentor\n- Praat. [gesprek]\n- Bel de ouders. [ouders: beide]';
  const { files, problems } = await make({ soort: 'po' }, () => steps);
  expect(problems).toEqual([]);
  const texts = files.filter(({ path }) => /^(over|pesten|voor|protocol|begrippen|berichten)\/|^school/.test(path));
  const said = texts.flatMap(({ path, lines }) =>
    lines
      .filter((line) => /leerkracht|intern begeleider/i.test(line) && !/^\s*#/.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(said).toEqual([]);
  const privacy = files.find(({ path }) => path === 'over/privacy.mdx')?.lines.join('\n');
  expect(privacy).toContain('met de sleutel van een collega');
});

test('a basisschool says nowhere what only another kind of school says', async () => {
  const { folder } = await make(PO, () => shape('basisschool'));
  const texts = [...(await readFolder(folder))].filter(
    ([path]) => !/^(nood|hulp)\/|README|zoekwoorden|taal\.yaml/.test(path),
  );
  const words = /\b(leerlingen|leerling|mentoren|mentor|klassen|klas|coördinator)\b/i;
  const found = texts.flatMap(([path, bytes]) =>
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line) => (words.test(line) && !/^\s*#|^\s*(leerling|klas): /.test(line) ? [`${path}: ${line}`] : [])),
  );
  expect(found).toEqual([]);
  const school = readFileSync(join(folder, 'school.yaml'), 'utf8');
  expect(school).toContain(`naam: "'t Hooghelandt: basisschool"`);
  expect(school).toContain('site: https://pesten.hooghelandt.example/');
  expect(school).toContain('eigenaar: leerkracht');
  // The invented cases of its example are of groups that a basisschool has.
  expect(readFileSync(join(folder, 'woorden.yaml'), 'utf8')).toContain('klasnamen: [7, 5, 8, 6]');
});

describe('nog van het voorbeeld', () => {
  test('is all that was not said, and grows less with every answer', async () => {
    const { folder, answers, files } = await make({ soort: 'vo' }, exampleSteps);
    const given = JSON.parse(exampleOf(files, { answers, hasOwnSteps: false })) as Record<string, unknown>;
    const all = stillExample(files, given, 'school');
    expect(all?.list).toContain('Voorbeeldschool');
    expect(all?.list).toContain('Schoolstraat 1');
    expect(all?.list).toContain('school/protocol/stap-1.mdx');
    expect(all?.list).toContain('school/berichten/gesprek.yaml');
    expect(all?.list).toContain('Deze site is nog in de maak');
    const own = await make({ naam: 'Eigen', soort: 'vo', adres: 'https://eigen.example/' }, () => shape('weken'));
    const less = JSON.parse(exampleOf(own.files, { answers: own.answers, hasOwnSteps: true })) as Record<
      string,
      unknown
    >;
    const left = stillExample(own.files, less, 'school');
    expect(left?.list).not.toContain('Eigen');
    expect(left?.list).not.toContain('school/protocol/');
    const count = (text = '') => text.split('\n  regel ').length;
    expect(count(left?.list)).toBeLessThan(count(all?.list));
    expect(folder).not.toContain(EXAMPLE_FILE);
  });

  test('holds the report that was made for a school whose text has none', async () => {
    const { answers, files } = await make(PO, () => shape('basisschool'));
    const given = (hasOwnReport: boolean) =>
      JSON.parse(exampleOf(files, { answers, hasOwnSteps: true, hasOwnReport })) as Record<string, unknown>;
    expect(stillExample(files, given(false), 'school')?.list).toContain('school/protocol/melding.mdx');
    expect(stillExample(files, given(true), 'school')?.list).not.toContain('school/protocol/');
  });

  test('is nothing once every text is the school’s own, but a role that no step uses', async () => {
    const { files } = await make(PO, () => shape('basisschool'));
    expect(stillExample(files, {}, 'school')).toBeUndefined();
    const without = files.filter(({ path }) => path !== 'protocol/fase-3.mdx');
    expect(stillExample(without, {}, 'school')?.list).toBe(
      'Nog van het voorbeeld. Vervang het, of haal het weg:\n\nschool/begrippen/directeur.md\n  Deze rol komt in geen stap voor.',
    );
  });
});

test('the protocol is read back in sentences: who, which parents, when one looks back and what next', async () => {
  const told = procedureOf((await make(PO, () => shape('basisschool'))).files);
  expect(told.steps[0]?.sentence).toBe(
    'Melding — wie leidt: leerkracht; over ouders staat er niets; over terugkijken staat er niets; daarna Stap 1.',
  );
  expect(told.steps[2]).toEqual({
    sentence:
      'Stap 2: Naar de meester of juf — wie leidt: leerkracht; het horen: de ouders van wie pest, als het de derde keer is; terugkijken na 1 week, daarna elke week, nog 3 keer; daarna Fase 1.',
    tasks: [
      'Praat met de kinderen apart. (opschrijven: gesprek)',
      'Schrijf het op in de groepsmap. (opschrijven: notitie)',
      'Bel de ouders van de pester. (alleen als het de derde keer is; de ouders van wie pest; opschrijven: oudercontact)',
    ],
  });
  expect(told.steps[3]?.group).toBe('Maatregelen');
  expect(told.steps[5]?.sentence).toMatch(
    /wie beslist: directeur; .*dit is de laatste stap; er staat: “De school .*”$/,
  );
  expect(readBackText(told)).toContain('  - Probeer er samen uit te komen.');
  expect(readBackPage(told)).toContain('<li>Praat met de kinderen apart. (opschrijven: gesprek)</li>');
  const circle = procedureOf((await make({ soort: 'mbo' }, () => shape('steungroep'))).files);
  expect(circle.steps.at(-1)?.sentence).toContain('daarna terug naar Stap 1, als het niet stopte');
  expect(circle.steps[3]?.sentence).toContain('in één bijeenkomst met Stap 2');
});

test('of parents and of later nothing is said to be absent that stands in the words of a task', async () => {
  const steps = [
    'Melding — mentor',
    '- Luister.',
    'Stap 1 — mentor',
    '- De ouders van beide kanten worden gebeld.',
    '- Maak een afspraak voor een week later.',
    'Stap 2 — mentor',
    '- Bel naar huis. [oudercontact]',
    '- Vraag hoe het gaat. [evaluatie]',
  ];
  const told = procedureOf((await make({ soort: 'vo' }, () => steps.join('\n'))).files).steps.map(
    ({ sentence }) => sentence,
  );
  expect(told[0]).toContain('over ouders staat er niets; over terugkijken staat er niets');
  expect(told[1]).toContain('een taak gaat over ouders, maar er staat niet bij wiens ouders iets horen');
  expect(told[1]).toContain('een taak gaat over later, maar er staat niet bij wanneer er wordt teruggekeken');
  expect(told[2]).toContain('ouders horen iets, maar er staat niet wiens ouders');
  expect(told[2]).toContain('een taak gaat over later');
});

test('by when a task is done is read back with what it is counted from', async () => {
  const steps = [
    'Melding — mentor',
    '- Luister. [gesprek; dezelfde dag]',
    'Stap 1 — mentor',
    '- Praat. [gesprek; binnen 2 schooldagen]',
    '- Bel. [ouders: gepest; binnen 24 uur na de melding]',
    '- Schrijf een verslag. [notitie; binnen een week na het gesprek]',
  ];
  const told = procedureOf((await make({ soort: 'vo' }, () => steps.join('\n'))).files);
  const tasks = told.steps.flatMap((step) => step.tasks).join('\n');
  for (const words of [
    'dezelfde dag, geteld vanaf de melding;',
    'binnen 2 schooldagen, geteld vanaf het begin van de stap;',
    'binnen 24 uur na de melding;',
    'binnen 1 week na het gesprek;',
  ])
    expect(tasks).toContain(words);
});

test('a noun with another article takes its words along, and a link to a heading goes with it', () => {
  const exchanges = [
    {
      from: { one: 'leerling', many: 'leerlingen', article: 'de' },
      to: { one: 'kind', many: 'kinderen', article: 'het' },
    },
  ] as const;
  expect(inWords('Een jongere leerling. De leerling die leerling was, en elke Leerling.', exchanges)).toBe(
    'Een jonger kind. Het kind dat kind was, en elk Kind.',
  );
  expect(
    inWords('[Hoe](#rechten-van-leerlingen) bij [leerling](/begrippen/#leerling) en leerlingvolgsysteem', exchanges),
  ).toBe('[Hoe](#rechten-van-kinderen) bij [kind](/begrippen/#leerling) en leerlingvolgsysteem');
});

test.each([
  [{ soort: 'havo' }, /geen soort school.*po, vo, pro, mbo/],
  [{ adres: 'ons adres' }, /geen adres van een site/],
  [{ stap: 'stap 1' }, /geen woord voor een stap/],
])('an answer that cannot be right is told: %j', (typed, words) => {
  expect(readAnswers(typed)).toMatch(words);
});
