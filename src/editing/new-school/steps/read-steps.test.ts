import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvaluation } from './dutch-term.ts';
import { readSteps } from './read-steps.ts';
import { rolesOf, stepFiles } from './write-steps.ts';

const shape = (name: string) => readFileSync(new URL(`shapes/${name}.txt`, import.meta.url), 'utf8');
const read = (text: string, word = 'stap') => readSteps('stappen.txt', text, word);

describe('the four shapes of real protocols, each typed as one text', () => {
  test.each([
    ['basisschool', ['melding', 'stap-1', 'stap-2', 'fase-1', 'fase-2', 'fase-3']],
    ['praktijkschool', ['melding', 'stap-1', 'stap-2', 'stap-3', 'stap-4', 'stap-5']],
    ['steungroep', ['melding', 'stap-1', 'stap-2', 'stap-3', 'stap-4', 'stap-5', 'stap-6', 'stap-7']],
    ['weken', ['melding', 'stap-1', 'stap-2', 'stap-3', 'stap-4', 'stap-5']],
  ])('%s', (name, slugs) => {
    const { draft, problems } = read(shape(name));
    expect(problems).toEqual([]);
    expect(draft.steps.map(({ slug }) => slug)).toEqual(slugs);
    expect(draft.steps.map(({ number }) => number)).toEqual(slugs.map((_, place) => place));
  });

  test('say who leads, whose parents hear, when one looks back and what comes next', () => {
    const { steps } = read(shape('basisschool')).draft;
    expect(steps[2]).toMatchObject({
      name: 'Stap 2',
      title: 'Naar de meester of juf',
      group: 'Eerst samen proberen',
      leads: [{ term: 'leerkracht' }],
      tasks: [
        { text: 'Praat met de kinderen apart.', records: 'gesprek' },
        { records: 'notitie' },
        { parents: ['pest'], when: 'het de derde keer is', records: 'oudercontact' },
      ],
      evaluation: { after: { count: 1, unit: 'weken' }, again: { how: 'elke', times: 3 } },
      onward: 'op volgorde',
    });
    expect(steps[5]).toMatchObject({
      slug: 'fase-3',
      title: 'Fase 3',
      leads: [{ term: 'directeur' }, { term: 'intern begeleider' }],
      decides: 'directeur',
      onward: 'einde',
      onwardText: 'De school zoekt met de ouders naar een oplossing.',
    });
    const [, , second] = read(shape('praktijkschool')).draft.steps;
    expect(second?.leads).toEqual([{ term: 'mentor' }, { term: 'teamleider', when: 'er meer klassen bij horen' }]);
    const circle = read(shape('steungroep')).draft.steps;
    expect(circle.at(-1)).toMatchObject({ onward: { to: 'stap-1' }, evaluation: { again: { how: 'elke' } } });
    expect(circle.map(({ togetherWith }) => togetherWith)).toEqual([
      undefined,
      undefined,
      undefined,
      ...Array.from({ length: 4 }, () => 'stap-2'),
      undefined,
    ]);
  });
});

test('a text without a report gets one that says no more than that it is written down, and that is told', () => {
  const { draft } = read('Fase 1 — leerkracht\n- Praat met het kind.');
  expect(draft.madeReport).toBe(true);
  expect(draft.steps[0]).toMatchObject({ slug: 'melding', leads: [{ term: 'leerkracht' }], onward: 'op volgorde' });
});

test('a first step that is called a report is the report, and keeps what it is called', () => {
  const { draft, problems } = read(
    'Stap 1: Melding — mentor\n- Luister.\nStap 2: Gesprek — mentor\n- Praat.\nverder: niet gestopt? terug naar stap 1',
  );
  expect(problems).toEqual([]);
  expect(draft.madeReport).toBe(false);
  expect(draft.steps).toMatchObject([
    { number: 0, slug: 'melding', title: 'Stap 1: Melding' },
    { number: 1, slug: 'stap-2', name: 'Stap 2', title: 'Gesprek', onward: { to: 'melding' } },
  ]);
});

describe('what stands between square brackets', () => {
  const marks = (text: string) => {
    const { draft, problems } = read(`Stap 1 — mentor\n- Doe dit. ${text}`);
    return problems.length > 0 ? problems.map(({ wrong }) => wrong) : draft.steps[1]?.tasks[0];
  };
  test.each<[string, object]>([
    ['[ouders: gepest, pest]', { parents: ['gepest', 'pest'], records: 'oudercontact' }],
    ['[gesprek, met: pester, gepeste, ziet het]', { records: 'gesprek', talksWith: ['pest', 'gepest', 'ziet het'] }],
    ['[gesprek] [ouders: allebei]', { records: 'gesprek', parents: ['beide'] }],
    ['[gesprek met de pester]', { records: 'gesprek', talksWith: ['pest'] }],
    ['[gesprek: gepest]', { records: 'gesprek', talksWith: ['gepest'] }],
    ['[gesprek; met: omstanders]', { talksWith: ['ziet het'] }],
    ['[ouders: alle ouders; document]', { parents: ['allen'], records: 'document' }],
    ['[ouders: van het kind dat pest]', { parents: ['pest'] }],
    ['[ouders: de gepeste leerling]', { parents: ['gepest'] }],
    ['[ouders: ouders van beide kinderen]', { parents: ['beide'] }],
    [
      '[als: het nodig is, of de ouders het vragen, besluit]',
      { when: 'het nodig is, of de ouders het vragen', records: 'besluit' },
    ],
    ['[gesprek; als de leerling het wil]', { records: 'gesprek', when: 'de leerling het wil' }],
    ['[toestemming]', { records: 'instemming' }],
    ['[contract]', { records: 'document' }],
    ['[registratie]', { records: 'notitie' }],
    ['[ouders: gepest, buren]', ["'gepest, buren' zegt niet wiens ouders dit zijn."]],
    ['[lied, gesprek]', ["'[lied]' begrijpt de site niet."]],
    // A pupil of whom nothing more is said may be any of them: no side is named.
    ['[ouders: de leerling]', { records: 'oudercontact' }],
    ['[ouders]', { records: 'oudercontact' }],
    ['[ouders van de pester]', { parents: ['pest'], records: 'oudercontact' }],
    ['[in ernstige gevallen]', { when: 'het ernstig is' }],
    ['[gesprek; zo nodig]', { when: 'het nodig is', records: 'gesprek' }],
    ['[teamleider]', { by: 'teamleider' }],
    ['[incidentformulier]', { records: 'document' }],
    ['[Magister]', { records: 'notitie' }],
  ])('%s', (text, found) => {
    const read = marks(text);
    if (Array.isArray(found)) expect(read).toEqual(found);
    else expect(read).toMatchObject(found);
  });

  test('a measure reads all of them too', () => {
    const { draft } = read('Stap 1 — mentor\n- Praat.\nMaatregelen\n- Schorsing [meteen] [ouders: eigen kind]');
    expect(draft.measures).toEqual([{ title: 'Schorsing', atOnce: true, parents: ['eigen kind'] }]);
  });
});

test('steps without who leads them are asked after once, and not the tasks below them', () => {
  const { problems } = read('Stap 1: Gesprek\n- Praat.\n- Bel.\nkijk terug: na 2 weken\nStap 2: Ouders\n- Bel.');
  expect(problems).toMatchObject([{ line: 1, wrong: "Van 2 stappen staat er niet wie ze leidt: 'Stap 1', 'Stap 2'." }]);
  const led = read('wie leidt: mentor\nStap 1: Gesprek\n- Praat.\nStap 2: Ouders — teamleider\n- Bel.');
  expect(led.problems).toEqual([]);
  expect(led.draft.steps.map(({ leads }) => leads.map(({ term }) => term))).toEqual([
    ['mentor'],
    ['mentor'],
    ['teamleider'],
  ]);
});

test('what is read without being said of anybody is told, and stops nothing', () => {
  const { draft, problems, notes } = read('Wat wij doen\nStap 1 — mentor\n- Bel. [ouders: het kind]\nwanneer: snel');
  expect(problems).toEqual([]);
  expect(draft.steps[1]?.tasks[0]).not.toHaveProperty('parents');
  expect(notes.map(({ line }) => line)).toEqual([1, 3, 4]);
});

test.each<[string, object]>([
  ['Stap 1: Gesprek (mentor)', { name: 'Stap 1', title: 'Gesprek', leads: [{ term: 'mentor' }] }],
  ['## Fase 1 (leerkracht)', { title: 'Fase 1', leads: [{ term: 'leerkracht' }] }],
  ['Fase 1: de leerkracht', { title: 'Fase 1', leads: [{ term: 'leerkracht' }] }],
  ['A. De mentor', { title: 'De mentor', leads: [{ term: 'mentor' }] }],
  ['Fase 1\nIntern begeleider', { title: 'Fase 1', leads: [{ term: 'intern begeleider' }] }],
  ['Gesprek\nWie: mentor en teamleider', { title: 'Gesprek', leads: [{ term: 'mentor' }, { term: 'teamleider' }] }],
  ['Gesprek → mentor', { title: 'Gesprek', leads: [{ term: 'mentor' }] }],
  ['1. Gesprek - mentor', { title: 'Gesprek', leads: [{ term: 'mentor' }] }],
])('a step may be headed as %j', (heading, found) => {
  const { draft, problems } = read(`${heading}\n- Praat.`);
  expect(problems).toEqual([]);
  expect(draft.steps[1]).toMatchObject(found);
});

test('what stands behind a dash and begins with a capital is what the step is, and not who leads it', () => {
  expect(read('Stap 1 - Gesprek met de klas\n- Praat.').problems).toMatchObject([
    { wrong: "Bij 'Stap 1' staat niet wie deze stap leidt." },
  ]);
});

test('numbers of pages are no text, and letters before tasks are no part of them', () => {
  const { draft, problems } = read('pagina 3 van 12\nStap 1 — mentor\na) Praat.\n4\nb) Bel.');
  expect(problems).toEqual([]);
  expect(draft.steps[1]?.tasks.map(({ text }) => text)).toEqual(['Praat.', 'Bel.']);
});

test('a sentence below a step is a task, and under several words one looks back', () => {
  const { draft, problems } = read(
    'Stap 1 — mentor\nDe mentor praat met de leerling.\nNazorg: de mentor vraagt hoe het gaat.\nEvaluatie na 2 weken',
  );
  expect(problems).toEqual([]);
  expect(draft.steps[1]).toMatchObject({
    tasks: [{ text: 'De mentor praat met de leerling.' }, { text: 'Nazorg: de mentor vraagt hoe het gaat.' }],
    evaluation: { after: { count: 2, unit: 'weken' } },
  });
});

test('bullets, numbers, long dashes, hard spaces and articles of a pasted text are read', () => {
  const { draft, problems } = read(
    'Stap\u00A01: Praten \u2013 de Mentor\r\n\u2022 Praat met het kind [Gesprek]\r\n2. Bel de ouders.[ouders: beide kanten]\r\n',
  );
  expect(problems).toEqual([]);
  expect(draft.steps[1]).toMatchObject({
    leads: [{ term: 'mentor' }],
    tasks: [
      { text: 'Praat met het kind.', records: 'gesprek' },
      { text: 'Bel de ouders.', parents: ['beide'] },
    ],
  });
});

describe('what cannot be read is told by line', () => {
  test.each([
    ['- Praat.', 1, 'Deze taak hoort bij geen stap.'],
    ['Stap 1\n- Praat.', 1, "Bij 'Stap 1' staat niet wie deze stap leidt."],
    ['Stap 1 — mentor\n- Praat. [gesprk]', 2, "'[gesprk]' begrijpt de site niet."],
    ['Stap 1 — mentor\n- Bel. [ouders: buren]', 2, "'buren' zegt niet wiens ouders dit zijn."],
    ['Stap 1 — mentor\n- Praat.\nkijk terug: later', 3, "'later' zegt niet wanneer er wordt teruggekeken."],
    ['Stap 1 — mentor', 1, "Bij 'Stap 1' staat geen taak."],
    ['Stap 1 — mentor\n- Praat.\nverder: terug naar stap 7', 1, "De stap 'stap 7' bestaat niet."],
    ['Stap 1 — mentor\n- Praat.\nStap 1 — mentor\n- Bel.', 3, "'Stap 1' staat er twee keer."],
    ['Zomaar een zin.', 1, "De regel 'Zomaar een zin.' is geen stap en geen taak."],
    ['Stap 1 — mentor\n- Praat.\nverdre: einde', 3, "De regel 'verdre: einde' is geen stap en geen taak."],
    ['Stap 1 — mentor als hij er is\n- Praat.', 1, 'Iemand moet deze stap leiden als geen voorwaarde geldt.'],
    ['', 1, 'Hier staat geen enkele stap.'],
  ])('%j', (text, line, wrong) => {
    expect(read(text).problems).toContainEqual(expect.objectContaining({ file: 'stappen.txt', line, wrong }));
  });
});

test.each([
  ['na 2 weken', { after: { count: 2, unit: 'weken' } }],
  ['na tien schooldagen', { after: { count: 10, unit: 'schooldagen' } }],
  ['na een maand', { after: { count: 1, unit: 'maanden' } }],
  ['na 3 dagen', { after: { count: 3, unit: 'dagen' } }],
  ['binnen 2 weken', { after: { count: 2, unit: 'weken' }, within: true }],
  [
    'binnen een week, daarna elke 2 weken, 3 keer',
    {
      after: { count: 1, unit: 'weken' },
      within: true,
      again: { how: 'elke', term: { count: 2, unit: 'weken' }, times: 3 },
    },
  ],
  // 'Om de week' is every other week.
  ['om de week', { after: { count: 2, unit: 'weken' }, again: { how: 'elke', term: { count: 2, unit: 'weken' } } }],
  [
    'elke week, 6 weken lang',
    { after: { count: 1, unit: 'weken' }, again: { how: 'elke', term: { count: 1, unit: 'weken' }, times: 5 } },
  ],
  // What leaves room is said as it is.
  ['na 2 à 3 weken', { after: { count: 2, most: 3, unit: 'weken' } }],
  ['na twee tot drie weken.', { after: { count: 2, most: 3, unit: 'weken' } }],
  ['na 5-10 schooldagen', { after: { count: 5, most: 10, unit: 'schooldagen' } }],
  ['binnen 1 of 2 weken', { after: { count: 1, most: 2, unit: 'weken' }, within: true }],
  ['na ongeveer twee weken', { after: { count: 2, isAbout: true, unit: 'weken' } }],
  [
    'na 2 tot 3 weken, daarna elke maand tot het goed gaat',
    {
      after: { count: 2, most: 3, unit: 'weken' },
      again: { how: 'elke', term: { count: 1, unit: 'maanden' }, until: 'het goed gaat' },
    },
  ],
  [
    'na een week, daarna na een maand',
    { after: { count: 1, unit: 'weken' }, again: { how: 'elke', term: { count: 1, unit: 'maanden' }, times: 1 } },
  ],
  [
    'na 2 weken, na 6 weken en na 3 maanden',
    {
      after: { count: 2, unit: 'weken' },
      again: {
        how: 'na',
        terms: [
          { count: 6, unit: 'weken' },
          { count: 3, unit: 'maanden' },
        ],
      },
    },
  ],
  ['na 3 tot 2 weken', undefined],
  ['binnen ongeveer 2 weken', undefined],
  ['na ongeveer 2 tot 3 weken', undefined],
  ['een week later', { after: { count: 1, unit: 'weken' } }],
  ['ongeveer een week later', { after: { count: 1, isAbout: true, unit: 'weken' } }],
  [
    'dagelijks gedurende 2 weken',
    {
      after: { count: 1, unit: 'schooldagen' },
      again: { how: 'elke', term: { count: 1, unit: 'schooldagen' }, until: 'er 2 weken voorbij zijn' },
    },
  ],
  [
    'elke week, 2 tot 3 maanden lang',
    {
      after: { count: 1, unit: 'weken' },
      again: { how: 'elke', term: { count: 1, unit: 'weken' }, until: 'er 2 tot 3 maanden voorbij zijn' },
    },
  ],
  [
    'elke week tot het 2 weken lang goed gaat',
    {
      after: { count: 1, unit: 'weken' },
      again: { how: 'elke', term: { count: 1, unit: 'weken' }, until: 'het 2 weken lang goed gaat' },
    },
  ],
  // Nothing that was typed is passed over.
  ['na 2 weken met de ouders erbij', undefined],
  ['na 2 weken, 3 keer', undefined],
  ['wekelijks', { after: { count: 1, unit: 'weken' }, again: { how: 'elke', term: { count: 1, unit: 'weken' } } }],
  [
    'na 3 weken, daarna binnen 6 weken',
    { after: { count: 3, unit: 'weken' }, again: { how: 'binnen', term: { count: 6, unit: 'weken' } } },
  ],
  [
    'elke 2 weken tot het goed gaat',
    {
      after: { count: 2, unit: 'weken' },
      again: { how: 'elke', term: { count: 2, unit: 'weken' }, until: 'het goed gaat' },
    },
  ],
  ['elke week, 1 keer', { after: { count: 1, unit: 'weken' }, again: 'geen' }],
  ['geen', 'geen'],
  ['als het nodig is', undefined],
])('%s', (text, evaluation) => {
  expect(readEvaluation(text)).toEqual(evaluation);
});

test('a procedure becomes a file for each step, with roles by the names of their files', () => {
  const { draft } = read(shape('praktijkschool'));
  expect(rolesOf(draft).map(({ slug }) => slug)).toEqual(['mentor', 'leerlingen', 'teamleider', 'directie']);
  const files = stepFiles(draft, ['leerlingen', 'ouders']);
  expect([...files.keys()]).toEqual([
    'protocol/melding.mdx',
    'protocol/stap-1.mdx',
    'protocol/stap-2.mdx',
    'protocol/stap-3.mdx',
    'protocol/stap-4.mdx',
    'protocol/stap-5.mdx',
    'protocol/middelen.mdx',
    'protocol/volledig.mdx',
  ]);
  expect(files.get('protocol/stap-2.mdx')).toContain('  - rol: teamleider\n    als: er meer klassen bij horen');
  expect(files.get('protocol/stap-4.mdx')).toContain('          - pest\n');
});

describe('who leads', () => {
  const leading = (who: string) => {
    const { draft, problems } = read(`Stap 1 — ${who}\n- Praat.`);
    expect(problems).toEqual([]);
    const { leads, leadsAs } = draft.steps[1] ?? {};
    return [...(leads ?? []).map(({ term, when }) => (when ? `${term} als ${when}` : term)), leadsAs];
  };
  test.each([
    ['mentor', ['mentor', undefined]],
    ['mentor, daarna teamleider', ['mentor', 'teamleider', undefined]],
    // That one takes over from the other is a claim that the text must make.
    ['mentor, zorgcoördinator', ['mentor', 'zorgcoördinator', 'samen']],
    ['de mentor en de zorgcoördinator samen', ['mentor', 'zorgcoördinator', 'samen']],
    ['leerkracht, intern begeleider en directeur', ['leerkracht', 'intern begeleider', 'directeur', 'samen']],
    ['mentor of teamleider', ['mentor', 'teamleider', 'een van hen']],
    ['mentor, of teamleider als er meer klassen zijn', ['mentor', 'teamleider als er meer klassen zijn', undefined]],
    [
      'mentor en teamleider, of directeur als het ernstig is',
      ['mentor', 'teamleider', 'directeur als het ernstig is', 'samen'],
    ],
  ])('%s', (who, leads) => {
    expect(leading(who)).toEqual(leads);
  });

  test('stands behind the last dash, where a title has one too', () => {
    const { draft } = read('Stap 1 - Gesprek met de groep - leerkracht\n- Praat.');
    expect(draft.steps[1]).toMatchObject({
      name: 'Stap 1',
      title: 'Gesprek met de groep',
      leads: [{ term: 'leerkracht' }],
    });
  });
});

describe('how one goes on', () => {
  const way = (verder: string) => {
    const steps = [1, 2, 3].map(
      (number) => `Stap ${number} — mentor\n- Praat.${number === 2 ? `\nverder: ${verder}` : ''}`,
    );
    const { draft, problems } = read(steps.join('\n'));
    const { onward, onwardText } = draft.steps[2] ?? {};
    return problems.length > 0 ? problems[0]?.wrong : (onwardText ?? onward);
  };
  test.each<[string, unknown]>([
    ['als het niet helpt', 'als het niet stopte'],
    ['als het pesten doorgaat', 'als het niet stopte'],
    ['als het pesten niet stopt, dan naar stap 3', { to: 'stap-3' }],
    ['niet goed? opnieuw vanaf stap 1', { to: 'stap-1' }],
    ['opnieuw vanaf stap 1', { to: 'stap-1' }],
    ['naar stap 3', { to: 'stap-3', how: 'op volgorde' }],
    ['als de ouders niet meewerken', { when: 'de ouders niet meewerken' }],
    ['als het nog eens gebeurt, naar stap 3', { to: 'stap-3', when: 'het nog eens gebeurt' }],
    ['De school zoekt met de ouders naar een oplossing.', 'De school zoekt met de ouders naar een oplossing.'],
    ['einde', 'einde'],
    ['bij herhaling', { when: 'het zich herhaalt' }],
    ['bij twijfel', { when: 'er sprake is van twijfel' }],
    ['in ernstige gevallen naar stap 3', { to: 'stap-3', when: 'het ernstig is' }],
    ['na overleg', "'na overleg' zegt niet wanneer het verdergaat."],
    ['terug naar stap 9', "De stap 'stap 9' bestaat niet."],
  ])('%s', (verder, onward) => {
    expect(way(verder)).toEqual(onward);
  });
});

test('a line that ends in a colon begins a part of the step, and measures say who hears of them', () => {
  const { draft, problems } = read(
    'Stap 1 — mentor\nHulp aan wie gepest wordt:\n- Praat.\nHulp aan wie pest:\n- Praat ook.\n\nMaatregelen\n- Schorsing [meteen; ouders: beide]',
  );
  expect(problems).toEqual([]);
  const page = stepFiles(draft, ['ouders']).get('protocol/stap-1.mdx') ?? '';
  expect(page).toMatch(/titel: Hulp aan wie gepest wordt\n {4}taken:[\s\S]+titel: Hulp aan wie pest\n/);
  expect(draft.measures).toEqual([{ title: 'Schorsing', atOnce: true, parents: ['eigen kind', 'gepest'] }]);
  expect(read('Stap 1 — mentor\n- Praat.\nMaatregelen\n- Schorsing [soms]').problems).toHaveLength(1);
});

describe('headings in a protocol that was pasted as it stands on a page', () => {
  const titles = (text: string) =>
    read(text).draft.steps.map(({ group, name, title, tasks }) => [
      group,
      name ?? title,
      tasks.map(({ text, part }) => (part ? `${part} | ${text}` : text)),
    ]);

  test('a word alone above steps is a heading over them, and no task of the step before', () => {
    expect(
      titles(
        'wie leidt: mentor\n\nStap 1\nDe mentor praat met iedereen.\n\nGevolgen\n\nRonde 1:\n- nablijven\n\nRonde 2:\n- schorsing',
      ),
    ).toEqual([
      [undefined, 'Melding', ['Schrijf op wie, wat, waar en wanneer.']],
      [undefined, 'Stap 1', ['De mentor praat met iedereen.']],
      ['Gevolgen', 'Ronde 1', ['nablijven.']],
      ['Gevolgen', 'Ronde 2', ['schorsing.']],
    ]);
  });

  test('measures that are steps are called so above them', () => {
    expect(titles('Stap 1 — mentor\n- Praat.\nMaatregelen\nFase 1 — mentor\n- Nablijven.\n- Straf.')[2]).toEqual([
      'Maatregelen',
      'Fase 1',
      ['Nablijven.', 'Straf.'],
    ]);
  });

  test('a word alone above a sentence is a heading in the step', () => {
    expect(
      titles('Stap 1 — mentor\nDe mentor praat met iedereen.\n\nStraf\nDe mentor beslist samen met de directie.')[1],
    ).toEqual([
      undefined,
      'Stap 1',
      ['De mentor praat met iedereen.', 'Straf | De mentor beslist samen met de directie.'],
    ]);
  });

  test('what stands above the tasks of a step says when one comes to it', () => {
    const { draft, notes, problems } = read(
      'wie leidt: mentor\nStap 1\n- Praat.\nStap 2\nAls deze gesprekken niet helpen:\n- Bel.\nStap 3\nAls de pester meewerkt:\n- Maak afspraken.',
    );
    expect(problems).toEqual([]);
    expect(draft.steps.map(({ onward }) => onward)).toEqual([
      'op volgorde',
      { when: 'deze gesprekken niet helpen' },
      'op volgorde',
      'einde',
    ]);
    expect(notes[0]?.said).toContain("alleen dan komt 'Stap 2'");
    // Under which condition a part of a step is done says nothing of how one came to it.
    expect(draft.steps[3]?.tasks[0]?.part).toBe('Als de pester meewerkt');
  });

  test('a long line that ends in a colon is a heading over the tasks below it', () => {
    const asked = 'Zie jij dat een ander het moeilijk heeft? Dan vragen wij je om dit te doen';
    expect(titles(`Stap 1 — mentor\n${asked}:\n- Vertel het.`)[1]?.[2]).toEqual([`${asked} | Vertel het.`]);
  });

  test('a text without any step is asked for one, once', () => {
    const { problems } = read('Zo doen wij het.\n\n- Praat met de klas.\n\nDaarna kijken wij of het helpt.');
    expect(problems.map(({ wrong }) => wrong)).toEqual(['Hier staat geen enkele stap.']);
  });

  test('a short task stays one', () => {
    expect(titles('Stap 1 — mentor\nGesprek met ouders\n\nStap 2 — mentor\n- Praat.')[1]?.[2]).toEqual([
      'Gesprek met ouders.',
    ]);
    expect(titles('Stap 1 — mentor\n\nPraten\n\nBellen\n\nStap 2 — mentor\n- Praat.')[1]?.[2]).toEqual([
      'Praten.',
      'Bellen.',
    ]);
  });

  test('a text without steps, in which stands who does what, is a step for each of them', () => {
    const { draft, problems, notes } = read(
      'Wat te doen als er gepest wordt:\n\ndoor de leerkracht:\n\n• praat met de groep\n• praat met de pester\n\ndoor de directie:\n\n• beslist over straf\n',
    );
    expect(problems).toEqual([]);
    expect(draft.steps.slice(1).map(({ title, leads, tasks }) => [title, leads[0]?.term, tasks.length])).toEqual([
      ['De leerkracht', 'leerkracht', 2],
      ['De directie', 'directie', 1],
    ]);
    expect(notes[0]?.said).toContain('staat boven de eerste stap en komt niet op de site');
  });
});
