/** What a case does not tell, as a report shows it: all of it to school, to a family only what is about themselves or about nobody. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { step, task } from '../../../protocol/procedure.fixture';
import { pupilReport, type ReportRequest, wholeReport } from './report';
import { caseOf, namesOf, OPENING, REPORT_PROCEDURE, request, type Told } from './report.fixture';
import { plainText } from './text';

const on = (day: string) => ({ happenedOn: asDay(day) });

const PROCEDURE: Procedure = {
  ...REPORT_PROCEDURE,
  steps: [
    step(0, { title: 'Melding', phases: [{ tasks: [{ ...task('melding/noteer'), text: 'Noteer het.' }] }] }),
    step(1, {
      title: 'Praten',
      decides: 'rector',
      evaluation: { after: { count: 2, unit: 'weeks' }, facts: ['S4-1'] },
      phases: [
        {
          tasks: [
            {
              ...task('stap-1/bel'),
              text: 'Bel de ouders.',
              records: 'parent-contact',
              when: 'het ernstig is',
              term: { within: { count: 1, unit: 'weeks' } },
              parents: { whom: ['targeted', 'bullying'], anew: true },
            },
            { ...task('stap-1/zeg'), text: 'Zeg het.', records: 'nothing' },
          ],
        },
      ],
    }),
    step(2, { title: 'Uitnodigen', needsConsent: true, onward: 'end', phases: [{ tasks: [] }] }),
  ],
  measures: [{ id: 'halt', title: 'HALT', facts: ['MID-3'], atOnceWhenSerious: false }],
};

const TOLD: readonly Told[] = [
  ...OPENING,
  ['pupil-added', { pupil: 'twee', names: namesOf('Tweede', 'Geplaagdema'), role: 'targeted', class: '1C' }],
  ['report-received', { ...on('2026-11-02'), from: { kind: 'other', text: 'een tante' }, receivedBy: 'coordinator' }],
  ['step-advanced', { ...on('2026-11-03'), from: 0, to: 1 }],
  [
    'evaluation-held',
    {
      ...on('2026-11-10'),
      evaluation: 'eerst',
      step: 1,
      pupils: [{ pupil: 'doet', outcome: 'less' }],
      absent: [{ pupil: 'doel' }],
    },
  ],
  ['agreement-made', { ...on('2026-11-10'), agreement: 'a', who: [], what: 'Rust.', dueOn: asDay('2026-11-17') }],
  [
    'measure-taken',
    {
      ...on('2026-11-10'),
      use: 'm',
      measure: 'halt',
      pupil: 'doet',
      what: 'x',
      until: asDay('2026-11-19'),
      away: false,
    },
  ],
  [
    'decision-taken',
    { ...on('2026-11-10'), step: 0, decidedBy: 'mentor', kind: 'suspension', what: 'x', pupils: ['doet'] },
  ],
  ['ownership-offered', { ...on('2026-11-10'), offer: 'o', to: 'coordinator' }],
  ['reminder-set', { ...on('2026-11-10'), reminder: 'r', on: asDay('2026-11-18'), what: 'Kijk in de pauze.' }],
];

const REQUEST: ReportRequest = { ...request, parts: ['gaps'] };
const after = (text: string) => text.slice(text.indexOf('Nog niet vastgelegd'));
const school = (told: readonly Told[], more: Partial<ReportRequest> = {}) =>
  after(plainText(wholeReport(caseOf(told), PROCEDURE, { ...REQUEST, ...more })));
const family = (told: readonly Told[], reader: string) =>
  after(plainText(pupilReport(caseOf(told), PROCEDURE, reader, REQUEST).document));

test('school reads all that is missing, step by step, what was to be written down before what was only to be said', () => {
  expect(school(TOLD)).toBe(`Nog niet vastgelegd
Nog open per stap: Melding (1), Stap 1 (9).

- Contact met de ouders van Doelina Testvogel, over het begin van HALT (niet uit het protocol)
- Contact met de ouders van Bramsel van den Proefman, over het begin van HALT (niet uit het protocol)
- Contact met de ouders van Tweede Geplaagdema, over het begin van HALT (niet uit het protocol)
- De overdracht van de melding
- Een afspraak zou op 17 november 2026 bekeken worden. Of die is nagekomen, staat er niet.
- HALT liep tot 19 november 2026. Hoe dat afliep, staat er niet.
- Op 10 november 2026 is besloten: schorsing, voor Bramsel van den Proefman. Hoe dat verliep en afliep, staat er niet.
- Het antwoord op de overdracht
- Op 18 november 2026 zou iemand dit doen: Kijk in de pauze. Of dat is gebeurd, staat er niet.
- Sinds 22 november 2026 is er niets opgeschreven. Dat zijn 15 schooldagen.

Nog open bij Melding
- Noteer het.

Nog open bij Stap 1: Praten
- Contact met de ouders van Doelina Testvogel, bij Stap 1: Praten (alleen als het ernstig is)
- Contact met de ouders van Bramsel van den Proefman, bij Stap 1: Praten (alleen als het ernstig is)
- Contact met de ouders van Tweede Geplaagdema, bij Stap 1: Praten (alleen als het ernstig is)
- De instemming van Doelina Testvogel
- De instemming van Tweede Geplaagdema
- Het besluit van rector
- Wie er niet was bij de evaluatie van 10 november 2026, is daarna niet gesproken: Doelina Testvogel.
- Bel de ouders. (alleen als het ernstig is) Binnen 1 week.

Ook niet afgevinkt:

- Zeg het.
`);
});

test('a family reads only what is about its own child or about nobody', () => {
  expect(family(TOLD, 'doel')).toBe(`Nog niet vastgelegd
- Contact met de ouders van Doelina Testvogel, bij Stap 1: Praten (alleen als het ernstig is)
- De instemming van Doelina Testvogel
- Het besluit van rector
- Sinds 22 november 2026 is er niets opgeschreven. Dat zijn 15 schooldagen.
`);
  expect(family(TOLD, 'doet')).toBe(`Nog niet vastgelegd
- Contact met de ouders van Bramsel van den Proefman, bij Stap 1: Praten (alleen als het ernstig is)
- Het besluit van rector
- Sinds 22 november 2026 is er niets opgeschreven. Dat zijn 15 schooldagen.
`);
});

test('that nobody wrote who reported it is for school alone, and one open step is not counted apart', () => {
  const madeOn = asDay('2026-11-23');
  expect(school(OPENING, { madeOn })).toBe(`Nog niet vastgelegd
- Wie het meldde, is niet opgeschreven.
- Van 2 november 2026 tot 22 november 2026 is er niets opgeschreven. Dat zijn 14 schooldagen.

Nog open bij Melding
- Noteer het.
`);
  const { document } = pupilReport(caseOf(OPENING), PROCEDURE, 'doel', { ...REQUEST, madeOn });
  expect(after(plainText(document))).toBe(`Nog niet vastgelegd
- Van 2 november 2026 tot 22 november 2026 is er niets opgeschreven. Dat zijn 14 schooldagen.
`);
});

test('what was only to be said stands under its own line only after something else, and has none where nothing of it is open', () => {
  const came: Told = ['step-advanced', { ...on('2026-11-20'), from: 0, to: 1 }];
  const reported: Told = [
    'report-received',
    { ...on('2026-11-12'), from: { kind: 'role', role: 'mentor' }, receivedBy: 'mentor' },
  ];
  const heard: Told = ['parents-contacted', { ...on('2026-11-21'), pupil: 'doel', channel: 'phone', reached: true }];
  const noted: Told = ['task-done', { ...on('2026-11-12'), task: 'melding/noteer' }];
  const decided: Told = [
    'decision-taken',
    { ...on('2026-11-21'), step: 1, decidedBy: 'rector', kind: 'none', what: 'x', pupils: [] },
  ];
  const agrees: Told = ['consent-given', { ...on('2026-11-21'), pupil: 'doel' }];
  const said: Told = ['task-done', { ...on('2026-11-21'), task: 'stap-1/zeg' }];
  const told = [...OPENING, reported, noted, came, heard, decided, agrees];
  const madeOn = asDay('2026-11-23');
  const open = `Nog niet vastgelegd
Nog open bij Stap 1: Praten
- Contact met de ouders van Bramsel van den Proefman, bij Stap 1: Praten (alleen als het ernstig is)
- Bel de ouders. (alleen als het ernstig is) Binnen 1 week.
`;
  expect(school(told, { madeOn })).toBe(`${open}\nOok niet afgevinkt:\n\n- Zeg het.\n`);
  expect(school([...told, said], { madeOn })).toBe(open);
});

test('a report over a period tells what happened in it, and not what is missing now', () => {
  expect(school(TOLD, { period: { from: asDay('2026-11-02') } })).not.toContain('Nog open');
  expect(school(TOLD, { period: { until: asDay('2026-12-11') } })).not.toContain('Nog open');
});

test('of one thing that is missing the summary says point, of more points', () => {
  const summary = (told: readonly Told[], madeOn: string, procedure: Procedure) =>
    plainText(wholeReport(caseOf(told), procedure, { ...request, madeOn: asDay(madeOn), parts: ['summary'] })).match(
      /Nog niet vastgelegd.*/,
    )?.[0];
  const empty = { ...PROCEDURE, steps: PROCEDURE.steps.map((each) => ({ ...each, phases: [{ tasks: [] }] })) };
  expect(summary(TOLD, '2026-12-12', PROCEDURE)).toBe('Nog niet vastgelegd: 20 punten, zie verderop');
  const reported = (day: string): Told => [
    'report-received',
    { ...on(day), from: { kind: 'role', role: 'mentor' }, receivedBy: 'mentor' },
  ];
  expect(summary(OPENING, '2026-11-23', empty)).toBe('Nog niet vastgelegd: 2 punten, zie verderop');
  expect(summary([...OPENING, reported('2026-11-02')], '2026-11-23', empty)).toBe(
    'Nog niet vastgelegd: 1 punt, zie verderop',
  );
  expect(summary([...OPENING, reported('2026-11-12')], '2026-11-23', empty)).toBeUndefined();
});
