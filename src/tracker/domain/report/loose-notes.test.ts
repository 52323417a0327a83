/** What of a case waits for a person, and what each of it is called. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { looseForReport, looseNotes } from './loose-notes';
import { caseOf, OPENING, REPORT_PROCEDURE, type Told } from './report.fixture';

const on = { happenedOn: asDay('2026-11-04') };
const mentor = { kind: 'role', role: 'mentor' } as const;
const doel = { kind: 'pupil', pupil: 'doel' } as const;

const TOLD: readonly Told[] = [
  ...OPENING,
  ['task-done', { ...on, task: 'stap-1/luisteren', note: 'Luisterde.' }],
  ['task-not-applicable', { ...on, task: 'stap-9/onbekend', reason: 'Hoeft niet.' }],
  ['talk-held', { ...on, talk: 't', kind: 'class', with: [mentor], facts: 'Over rollen.', quotes: [{ text: 'Ja.' }] }],
  ['decision-taken', { ...on, step: 1, decidedBy: 'mentor', kind: 'none', what: 'Even wachten.', pupils: [] }],
  ['agreement-made', { ...on, agreement: 'a', who: [], what: 'Elke dag langs.' }],
  ['observation-noted', { ...on, from: mentor, facts: 'Onrust.', pupils: [] }],
  ['evidence-seen', { ...on, from: mentor, what: 'Een tas.', pupils: [], kept: { kind: 'nowhere' } }],
  ['reminder-set', { ...on, reminder: 'r', on: asDay('2026-12-15'), what: 'Kijk.' }],
  ['reminder-set', { ...on, reminder: 's', on: asDay('2026-12-16'), what: 'Bel.', reason: 'Ziek.', sort: 'call' }],
  ['reminder-done', { ...on, reminder: 'r', note: 'Gekeken.' }],
  ['working-note-written', { text: 'GEHEIM.' }],
  // What says whom it is about waits for nobody.
  ['talk-held', { ...on, talk: 'u', kind: 'individual', with: [doel], facts: 'x' }],
  ['observation-noted', { ...on, from: mentor, facts: 'x', pupils: ['doel'] }],
  ['consent-given', { ...on, pupil: 'doel', words: 'x' }],
  ['case-closed', { ...on, reason: 'stopped', note: 'x' }],
];

test('each has its name, its words and the place where it would stand', () => {
  const file = caseOf(TOLD);
  const notes = looseNotes(file, REPORT_PROCEDURE);
  expect(notes.map(({ on: day, kind, text, inPart }) => [day, kind, text, inPart])).toEqual([
    ['2026-11-04', 'notitie bij een taak "Luister naar de leerling."', 'Luisterde.', false],
    ['2026-11-04', 'notitie bij een taak', 'Hoeft niet.', true],
    ['2026-11-04', 'gesprek met de klas', 'Over rollen.\nJa.', true],
    ['2026-11-04', 'geen verdere stap', 'Even wachten.', true],
    ['2026-11-04', 'Afspraken', 'Elke dag langs.', true],
    ['2026-11-04', 'Wat opviel', 'Onrust.', true],
    ['2026-11-04', 'bewijs', 'Een tas.', true],
    ['2026-11-04', 'herinnering voor 15 december 2026', 'Kijk.', false],
    ['2026-11-04', 'herinnering voor 16 december 2026, bellen', 'Bel.\nZiek.', false],
    ['2026-11-04', 'herinnering', 'Gekeken.', false],
    ['2026-11-22', 'werknotitie', 'GEHEIM.', false],
  ]);
  expect(looseForReport(file, REPORT_PROCEDURE)).toEqual(notes.slice(0, -1));
  expect(notes.map(({ entry }) => entry)).toEqual(file.live.slice(OPENING.length, -4).map(({ id }) => id));
});

test('of a talk of staff only what is of no pupil waits', () => {
  const talk: Told = [
    'talk-held',
    { ...on, talk: 't', kind: 'staff', with: [doel], facts: 'Overleg.', quotes: [{ pupil: 'doet', text: 'Van hem.' }] },
  ];
  expect(looseNotes(caseOf([...OPENING, talk]), REPORT_PROCEDURE).map(({ text }) => text)).toEqual(['Overleg.']);
});
