/** Every kind of entry as one line of the chronology, for school and for a family. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { pupilReport, wholeReport } from './report';
import { caseOf, namesOf, OPENING, REPORT_PROCEDURE, request, type Told } from './report.fixture';

const on = { happenedOn: asDay('2026-11-10') };
const doel = { kind: 'pupil', pupil: 'doel' } as const;
const doet = { kind: 'pupil', pupil: 'doet' } as const;
const mentor = { kind: 'role', role: 'mentor', initials: 'TM' } as const;
const aunt = { kind: 'other', text: 'een tante' } as const;

/** What must be there before the lines that a row is about: a home, a talk, a measure, an evaluation, an offer, a reminder. */
const BEFORE: readonly Told[] = [
  ...OPENING,
  [
    'home-told',
    { pupil: 'doel', home: 'h1', carers: ['Moe Nergens'], interpreter: false, mayKnow: true, apart: false },
  ],
  ['agreement-made', { happenedOn: asDay('2026-11-09'), agreement: 'a0', who: [doel], what: 'x' }],
  ['agreement-made', { ...on, agreement: 'a', who: [doel], what: 'x' }],
  ['measure-taken', { ...on, use: 'm', measure: 'onbekend', pupil: 'doel', what: 'x', away: false }],
  ['measure-taken', { ...on, use: 'm2', measure: 'halt', pupil: 'doel', what: 'x', away: false }],
  ['evaluation-planned', { evaluation: 'e', step: 1, on: asDay('2026-11-30') }],
  ['evaluation-planned', { evaluation: 'e2', step: 1, on: asDay('2026-12-03') }],
  ['ownership-offered', { ...on, offer: 'o', to: 'mentor' }],
  ['ownership-offered', { ...on, offer: 'o2', to: 'coordinator' }],
  ['reminder-set', { ...on, reminder: 'r', on: asDay('2026-12-01'), what: 'Kijk in de pauze' }],
  ['reminder-set', { ...on, reminder: 'r0', on: asDay('2026-12-01'), what: 'Kijk elders' }],
];

/** The chronology of everything that was told, a line for each. */
const linesIn = (document: ReturnType<typeof wholeReport>): readonly string[] =>
  document.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row[block.columns.indexOf('Wat')] ?? '') : [],
  );
const parts = { parts: ['chronology'] } as const;
const school = (told: readonly Told[]) =>
  linesIn(wholeReport(caseOf(told), REPORT_PROCEDURE, { ...request, ...parts }));
function family(told: readonly Told[], reader: string, isChosen: boolean) {
  const file = caseOf(told);
  const chosen = isChosen ? file.live.map(({ id }) => id) : [];
  return linesIn(pupilReport(file, REPORT_PROCEDURE, reader, { ...request, ...parts, chosen }).document);
}

/** The lines that these entries add. */
const added = (lines: (told: readonly Told[]) => readonly string[], told: readonly Told[]): readonly string[] => {
  const before = lines(BEFORE);
  const rest = [...lines([...BEFORE, ...told])];
  for (const line of before) rest.splice(rest.indexOf(line), 1);
  return rest;
};

const pupils = (...who: readonly string[]) => who.map((pupil) => ({ pupil, outcome: 'less' }) as const);

/** What was told; its line for school; its line for the family of `doel`, where they get one once a person chose all that can be chosen. */
const LINES: readonly (readonly [told: Told, school: string, family?: string])[] = [
  [
    ['pupil-added', { pupil: 'n', names: namesOf('Nieuwe', 'Toetsema'), role: 'follower', class: '' }],
    'Toegevoegd: Nieuwe Toetsema',
  ],
  [
    ['pupil-changed', { pupil: 'ziet', names: namesOf('Zietske', 'Getuigema', { nicknames: ['Zie'] }) }],
    'Gegevens gewijzigd van Zietske Getuigema: naam',
  ],
  [
    ['pupil-changed', { pupil: 'doel', role: 'bystander', class: '2D' }],
    'Gegevens gewijzigd van Doelina Testvogel: nu leerling die het ziet, klas 2D',
    'Gegevens gewijzigd van Doelina Testvogel: nu leerling die het ziet, klas 2D',
  ],
  [['pupil-changed', { pupil: 'doet', class: ' ' }], 'Gegevens gewijzigd van Bramsel van den Proefman: geen klas'],
  [['pupil-changed', { pupil: 'doet' }], 'Gegevens gewijzigd van Bramsel van den Proefman'],
  [
    ['pupil-changed', { pupil: 'fout', role: 'bystander' }],
    'Gegevens gewijzigd van een leerling: nu leerling die het ziet',
  ],
  [
    [
      'home-told',
      { pupil: 'doel', home: 'h2', carers: ['Pa Elders'], interpreter: false, mayKnow: true, apart: false },
    ],
    'Opgeschreven wie er thuis zijn bij Doelina Testvogel',
  ],
  [['home-removed', { home: 'h1', reason: 'x' }], 'Klopt niet meer: een thuis van Doelina Testvogel'],
  [
    ['report-received', { ...on, from: aunt, receivedBy: 'coordinator' }],
    'Melding van een tante, gedaan bij leerlingcoördinator',
    'Melding, gedaan bij leerlingcoördinator',
  ],
  [
    ['report-handed-over', { ...on, to: 'coordinator' }],
    'Melding overgedragen aan leerlingcoördinator',
    'Melding overgedragen aan leerlingcoördinator',
  ],
  [['intake-recorded', { ...on }], 'Intake opgeschreven', 'Intake opgeschreven'],
  [
    ['task-done', { ...on, task: 'stap-1/luisteren' }],
    'Gedaan: Luister naar de leerling.',
    'Gedaan: Luister naar de leerling.',
  ],
  [
    ['task-not-applicable', { ...on, task: 'stap-9/onbekend', reason: 'x' }],
    'Niet van toepassing: stap-9/onbekend',
    'Niet van toepassing: stap-9/onbekend',
  ],
  [
    ['talk-held', { ...on, talk: 't', kind: 'individual', with: [doel, mentor] }],
    'Individueel gesprek: Doelina Testvogel, mentor (TM)',
    'Individueel gesprek: Doelina Testvogel, mentor',
  ],
  [
    ['talk-held', { ...on, talk: 't', kind: 'class', with: [], group: '1C' }],
    'Gesprek met de klas: 1C',
    'Gesprek met de klas: 1C',
  ],
  [
    ['talk-held', { ...on, talk: 't', kind: 'class', with: [] }],
    'Gesprek met de klas: niemand',
    'Gesprek met de klas: niemand',
  ],
  [['agreement-made', { ...on, agreement: 'b', who: [], what: 'x' }], 'Afspraak gemaakt', 'Afspraak gemaakt'],
  [
    ['agreement-made', { ...on, agreement: 'b', who: [], what: 'x', dueOn: asDay('2026-11-20') }],
    'Afspraak gemaakt, te bekijken op 20 november 2026',
    'Afspraak gemaakt, te bekijken op 20 november 2026',
  ],
  [
    ['agreement-checked', { ...on, agreement: 'a', kept: false }],
    'Afspraak van 10 november 2026 bekeken: niet nagekomen',
    'Afspraak van 10 november 2026 bekeken: niet nagekomen',
  ],
  [
    ['consent-refused', { ...on, pupil: 'doel' }],
    'Doelina Testvogel stemt niet in met de vervolgstappen',
    'Doelina Testvogel stemt niet in met de vervolgstappen',
  ],
  [
    ['parents-contacted', { ...on, pupil: 'doel', home: 'h1', channel: 'in-person', reached: true }],
    'Contact met ouders van Doelina Testvogel (Moe Nergens) (gesprek op school)',
    'Contact met ouders van Doelina Testvogel (gesprek op school)',
  ],
  [
    ['parents-not-told', { ...on, pupil: 'doel', home: 'h1', reason: 'x' }],
    'Nog niet ingelicht: ouders van Doelina Testvogel (Moe Nergens)',
    'Nog niet ingelicht: ouders van Doelina Testvogel',
  ],
  [
    ['decision-taken', { ...on, step: 1, decidedBy: 'mentor', kind: 'none', what: 'x', pupils: [] }],
    'Besluit van mentor: geen verdere stap',
    'Besluit van mentor: geen verdere stap',
  ],
  [
    [
      'decision-taken',
      { ...on, step: 1, decidedBy: 'mentor', kind: 'suspension', what: 'x', pupils: ['doel', 'doet'] },
    ],
    'Besluit van mentor: schorsing, over Doelina Testvogel, Bramsel van den Proefman',
    'Besluit van mentor: schorsing, over Doelina Testvogel, een andere leerling',
  ],
  [
    ['measure-taken', { ...on, use: 'n', measure: 'halt', pupil: 'doel', what: 'x', away: false }],
    'halt ingezet voor Doelina Testvogel',
    'halt ingezet voor Doelina Testvogel',
  ],
  [
    ['measure-ended', { ...on, use: 'm2' }],
    'halt afgerond voor Doelina Testvogel',
    'halt afgerond voor Doelina Testvogel',
  ],
  [
    ['evaluation-planned', { evaluation: 'e3', step: 1, on: asDay('2026-12-08') }],
    'Evaluatie gepland op 8 december 2026',
    'Evaluatie gepland op 8 december 2026',
  ],
  [
    ['evaluation-cancelled', { evaluation: 'e2', reason: 'x' }],
    'Evaluatie van 3 december 2026 ging niet door',
    'Evaluatie van 3 december 2026 ging niet door',
  ],
  [
    ['evaluation-held', { ...on, evaluation: 'e', step: 1, pupils: pupils('doet', 'ziet', 'doel') }],
    'Evaluatie gehouden met Bramsel van den Proefman, Zietske Getuigema, Doelina Testvogel',
    'Evaluatie gehouden met twee andere leerlingen, Doelina Testvogel',
  ],
  [['step-advanced', { ...on, from: 0, to: 1 }], 'Naar Stap 1: Gesprek', 'Naar Stap 1: Gesprek'],
  [['ownership-offered', { ...on, offer: 'o3', to: 'coordinator' }], 'Overdracht aangeboden aan leerlingcoördinator'],
  [['ownership-accepted', { ...on, offer: 'o2' }], 'Overdracht aangenomen door leerlingcoördinator'],
  [['ownership-declined', { ...on, offer: 'o2', reason: 'x' }], 'Overdracht niet aangenomen door leerlingcoördinator'],
  [
    ['reminder-set', { ...on, reminder: 'r2', on: asDay('2026-12-15'), what: 'Nieuw' }],
    'Herinnering gezet voor 15 december 2026: Nieuw',
    'Herinnering gezet voor 15 december 2026: Nieuw',
  ],
  [
    ['reminder-set', { ...on, reminder: 'r2', on: asDay('2026-12-15'), what: 'Nieuw', sort: 'talk', pupil: 'doel' }],
    'Herinnering gezet voor 15 december 2026: gesprek (Doelina Testvogel), Nieuw',
    'Herinnering gezet voor 15 december 2026: gesprek (Doelina Testvogel), Nieuw',
  ],
  [
    [
      'reminder-set',
      { ...on, reminder: 'r2', on: asDay('2026-12-15'), what: 'Nieuw', sort: 'call', pupil: 'doel', home: 'h1' },
    ],
    'Herinnering gezet voor 15 december 2026: bellen (ouders van Doelina Testvogel (Moe Nergens)), Nieuw',
    'Herinnering gezet voor 15 december 2026: bellen (ouders van Doelina Testvogel), Nieuw',
  ],
  [
    ['reminder-set', { ...on, reminder: 'r', on: asDay('2026-12-15'), what: 'Later', reason: 'Ziek.' }],
    'Herinnering verzet naar 15 december 2026: Later. Reden: Ziek.',
    'Herinnering verzet naar 15 december 2026: Later. Reden: Ziek.',
  ],
  [
    ['reminder-done', { ...on, reminder: 'r' }],
    'Herinnering afgehandeld: Kijk in de pauze',
    'Herinnering afgehandeld: Kijk in de pauze',
  ],
  [
    ['reminder-done', { ...on, reminder: 'r', note: 'Gezien.' }],
    'Herinnering afgehandeld: Kijk in de pauze. Gezien.',
    'Herinnering afgehandeld: Kijk in de pauze. Gezien.',
  ],
  [
    ['observation-noted', { ...on, from: aunt, facts: 'x', pupils: ['doel'] }],
    'Opgevallen, gemeld door een tante',
    'Opgevallen en gemeld',
  ],
  [
    ['observation-noted', { ...on, from: mentor, facts: 'x', pupils: ['doel'] }],
    'Opgevallen, gemeld door mentor (TM)',
    'Opgevallen, gemeld door mentor',
  ],
  [
    ['evidence-seen', { ...on, from: doet, what: 'x', pupils: ['doel'], kept: { kind: 'nowhere' } }],
    'Bewijs gezien door Bramsel van den Proefman',
    'Bewijs gezien',
  ],
  [
    ['evidence-seen', { ...on, from: mentor, what: 'x', pupils: ['doel'], kept: { kind: 'nowhere' } }],
    'Bewijs gezien door mentor (TM)',
    'Bewijs gezien door mentor',
  ],
  [
    ['left-out-of-copy', { ...on, pupil: 'doel', what: [{ entry: 'e2' }], reason: 'x' }],
    'Iets uit het verslag over Doelina Testvogel gelaten',
  ],
  [
    ['access-asked', { ...on, pupil: 'doel', from: aunt, answerBy: asDay('2026-12-10') }],
    'Inzage gevraagd voor Doelina Testvogel, antwoord uiterlijk 10 december 2026',
    'Inzage gevraagd voor Doelina Testvogel, antwoord uiterlijk 10 december 2026',
  ],
  [
    ['sent-outside', { ...on, what: 'letter', to: aunt, channel: 'letter' }],
    'Gegeven: bericht aan ouders, aan een tante',
  ],
  [
    ['sent-outside', { ...on, what: 'access', to: { kind: 'parents', pupil: 'doel', home: 'h1' }, channel: 'letter' }],
    'Gegeven: inzage, aan ouders van Doelina Testvogel (Moe Nergens)',
    'Gegeven: inzage, aan ouders van Doelina Testvogel',
  ],
  [
    ['case-closed', { ...on, reason: 'handed-over' }],
    'Dossier gesloten: het dossier is overgedragen',
    'Dossier gesloten: het dossier is overgedragen',
  ],
  [['case-voided', { ...on, reason: 'x' }], 'Dossier vervallen', 'Dossier vervallen'],
];

const BY_LINE = LINES.map(([told, forSchool, forFamily]) => [forSchool, told, forFamily] as const);

test.each(BY_LINE)('one line says "%s", and to a family no more than it may read', (forSchool, told, forFamily) => {
  expect(added(school, [told])).toEqual([forSchool]);
  expect(added((all) => family(all, 'doel', true), [told])).toEqual(forFamily === undefined ? [] : [forFamily]);
});

test('a working note, and one that waits for a person, is no line of what a family gets', () => {
  const note: Told = ['working-note-written', { text: 'x' }];
  expect(added(school, [note])).toEqual([]);
  expect(added((all) => family(all, 'doel', true), [note])).toEqual([]);
  const nobodys: Told = ['talk-held', { ...on, talk: 't', kind: 'class', with: [] }];
  expect(added((all) => family(all, 'doel', false), [nobodys])).toEqual([]);
});

test('what comes after something else says what it came after', () => {
  const again: readonly Told[] = [
    ['task-done', { ...on, task: 'stap-1/luisteren' }],
    ['task-reopened', { ...on, task: 'stap-1/luisteren', reason: 'x' }],
    [
      'evaluation-held',
      { ...on, evaluation: 'e', step: 1, pupils: pupils('doel'), absent: [{ pupil: 'doet' }, { pupil: 'ziet' }] },
    ],
    ['evaluation-went-on', { ...on, evaluation: 'e', pupils: pupils('doet', 'ziet') }],
    ['case-closed', { ...on, reason: 'stopped' }],
    ['case-reopened', { ...on, reason: 'x' }],
  ];
  expect(added(school, again)).toEqual([
    'Gedaan: Luister naar de leerling.',
    'Weer open: Luister naar de leerling.',
    'Evaluatie gehouden met Doelina Testvogel',
    'Verder met de evaluatie, met Bramsel van den Proefman, Zietske Getuigema',
    'Dossier gesloten: het pesten is gestopt',
    'Dossier heropend',
  ]);
  expect(added((all) => family(all, 'ziet', false), again)).toEqual([
    'Weer open: Luister naar de leerling.',
    'Evaluatie gehouden met een andere leerling',
    'Verder met de evaluatie, met een andere leerling, Zietske Getuigema',
    'Dossier gesloten: het pesten is gestopt',
    'Dossier heropend',
  ]);
});
