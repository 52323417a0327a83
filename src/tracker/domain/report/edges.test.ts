/** What a report does with what is missing, blank or rare. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { looseForReport } from './loose-notes';
import { pupilReport, type ReportRequest, wholeReport } from './report';
import { caseOf, FULL, NO_HOLIDAYS, namesOf, OPENING, REPORT_PROCEDURE, ROLE_NAMES, type Told } from './report.fixture';
import { plainText } from './text';
import type { ReportPart } from './words';

const day = (text: string) => ({ happenedOn: asDay(text) });

function partsOf(
  parts: readonly ReportPart[],
  told: readonly Told[],
  more: Partial<ReportRequest> = {},
  procedure = REPORT_PROCEDURE,
) {
  const request = { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: NO_HOLIDAYS, parts, ...more };
  const text = plainText(wholeReport(caseOf([...OPENING, ...told]), procedure, request));
  return text.slice(text.indexOf('\n\n', text.indexOf('Versie')) + 2);
}

const readerParts = (
  parts: readonly ReportPart[],
  told: readonly Told[],
  reader = 'doel',
  more: Partial<ReportRequest> = {},
) => {
  const request = { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: NO_HOLIDAYS, parts, ...more };
  return plainText(pupilReport(caseOf([...OPENING, ...told]), REPORT_PROCEDURE, reader, request).document);
};

/** Entries that do not say whom they are about. */
const looseIn = (told: readonly Told[]) =>
  looseForReport(caseOf([...OPENING, ...told]), REPORT_PROCEDURE).map(({ entry }) => entry);

const deviation = { rules: ['measure-out-of-order'], reason: 'Het was ernstig.' } as const;
const measure = (use: string, more: object = {}): Told => [
  'measure-taken',
  { ...day('2026-11-07'), use, measure: 'time-out', pupil: 'doet', what: `Twee dagen (${use}).`, away: true, ...more },
];

test('measures are told each with its own title, end and deviations', () => {
  const procedure: Procedure = {
    ...REPORT_PROCEDURE,
    measures: [
      { id: 'halt', title: 'HALT', facts: ['MID-3'], atOnceWhenSerious: false },
      { id: 'time-out', title: 'Externe time-out', facts: ['MID-2'], atOnceWhenSerious: true },
    ],
  };
  const told: readonly Told[] = [
    measure('m1', { deviation }),
    measure('m2'),
    measure('m3', { measure: 'onbekend' }),
    ['talk-held', { ...day('2026-11-10'), talk: 't1', kind: 'return', with: [{ kind: 'parents', pupil: 'doet' }] }],
    ['talk-held', { ...day('2026-11-11'), talk: 't2', kind: 'return', with: [{ kind: 'parents', pupil: 'doet' }] }],
    ['measure-ended', { ...day('2026-11-12'), use: 'm2', returnTalk: 't2' }],
    [
      'measure-ended',
      { ...day('2026-11-13'), use: 'm3', deviation: { rules: ['back-without-talk'], reason: 'Geen tijd.' } },
    ],
  ];
  expect(partsOf(['measures'], told, {}, procedure)).toBe(`Middelen
Externe time-out
- Leerling: Bramsel van den Proefman
- Datum: 7 november 2026
- Wat: Twee dagen (m1).
- Volgt in die tijd geen lessen: ja
- Anders dan het protocol: het middel is in een andere volgorde ingezet. Reden: Het was ernstig.
- Vastgelegd: 22 november 2026, mentor TM

Externe time-out
- Leerling: Bramsel van den Proefman
- Datum: 7 november 2026
- Wat: Twee dagen (m2).
- Volgt in die tijd geen lessen: ja
- Vastgelegd: 22 november 2026, mentor TM
- Afgerond op: 12 november 2026
- Gesprek voor de terugkeer: 11 november 2026
- Vastgelegd: 22 november 2026, mentor TM

onbekend
- Leerling: Bramsel van den Proefman
- Datum: 7 november 2026
- Wat: Twee dagen (m3).
- Volgt in die tijd geen lessen: ja
- Vastgelegd: 22 november 2026, mentor TM
- Afgerond op: 13 november 2026
- Anders dan het protocol: de leerling volgt weer lessen zonder gesprek vooraf. Reden: Geen tijd.
- Vastgelegd: 22 november 2026, mentor TM
`);
});

test('a planned evaluation shows why it is on another day', () => {
  const told: readonly Told[] = [
    [
      'evaluation-planned',
      {
        evaluation: 'e',
        step: 1,
        on: asDay('2026-12-10'),
        deviation: { rules: ['on-a-free-day'], reason: 'Iedereen kon.' },
      },
    ],
  ];
  expect(partsOf(['evaluations'], told)).toBe(`Evaluaties
Gepland en gehouden
- Gepland: 10 december 2026
  Stap: Stap 1: Gesprek
  Wat ervan kwam: niet gehouden
  Anders dan het protocol: de dag is geen schooldag. Reden: Iedereen kon.
  Vastgelegd: 22 november 2026, mentor TM
`);
  expect(partsOf(['evaluations'], told, { period: { until: asDay('2026-12-09') } })).not.toContain('Gepland');
});

test('an evaluation outside the period, or of other pupils only, is not told', () => {
  const held: Told = [
    'evaluation-held',
    {
      ...day('2026-11-19'),
      evaluation: 'e',
      step: 1,
      pupils: [{ pupil: 'doet', outcome: 'worse' }],
      conclusions: 'Niet goed.',
    },
  ];
  expect(partsOf(['evaluations'], [held])).toContain('Hoe is het nu: erger');
  expect(partsOf(['evaluations'], [held], { period: { until: asDay('2026-11-18') } })).not.toContain('Niet goed.');
  expect(readerParts(['evaluations'], [held])).not.toContain('Niet goed.');
});

test('the step before the first is called by its title, and one that the procedure lacks by its number', () => {
  expect(partsOf(['summary'], [])).toContain('- Nu bij: Melding en intake\n');
  const told: readonly Told[] = [['step-advanced', { ...day('2026-11-20'), from: 0, to: 9 }]];
  expect(partsOf(['course'], told)).toBe(
    'Verloop van de stappen\n- Datum: 20 november 2026\n  Van: Melding en intake\n  Naar: Stap 9\n  Vastgelegd: 22 november 2026, mentor TM\n',
  );
  const empty = { ...REPORT_PROCEDURE, steps: [] };
  expect(partsOf(['course'], told, {}, empty)).toContain('Van: Stap 0\n');
});

test('an intake is told as far as it goes', () => {
  expect(partsOf(['intake'], [['intake-recorded', { ...day('2026-11-03'), howLong: 'een week' }]])).toBe(
    'De intake\n- Hoe lang al: een week\n\n- Vastgelegd: 22 november 2026, mentor TM\n',
  );
  expect(partsOf(['intake'], [['intake-recorded', { ...day('2026-11-03'), facts: ' ', where: 'thuis' }]])).toBe(
    'De intake\n- Waar: thuis\n\n- Vastgelegd: 22 november 2026, mentor TM\n',
  );
  expect(partsOf(['intake'], [['intake-recorded', { ...day('2026-11-03'), facts: 'Dit.', places: ['online'] }]])).toBe(
    'De intake\n- Waar: online\n\nFeiten\nDit.\n\n- Vastgelegd: 22 november 2026, mentor TM\n',
  );
  expect(
    partsOf(['intake'], [['intake-recorded', { ...day('2026-11-03'), facts: 'Dit.' }]], {
      period: { from: asDay('2026-11-04') },
    }),
  ).not.toContain('Dit.');
});

test('a refused consent and a report that was only handed over read as they are', () => {
  expect(partsOf(['consent'], [['consent-refused', { ...day('2026-11-04'), pupil: 'doel' }]])).toBe(
    'Instemming\n- Datum: 4 november 2026\n  Leerling: Doelina Testvogel\n  Wat: stemt niet in met de vervolgstappen\n  Vastgelegd: 22 november 2026, mentor TM\n',
  );
  expect(partsOf(['report'], [['report-handed-over', { ...day('2026-11-04'), to: 'coordinator' }]])).toBe(
    'De melding\n- Datum: 4 november 2026\n  Overgedragen aan: leerlingcoördinator\n  Vastgelegd: 22 november 2026, mentor TM\n',
  );
  const taken = { ...day('2026-11-04'), to: 'mentor', takenUpBy: 'coordinator' };
  expect(partsOf(['report'], [['report-handed-over', taken]])).toContain('  Opgepakt door: leerlingcoördinator\n');
});

test('what was noticed of several pupils is for each of them, and of nobody in particular for whom it was chosen', () => {
  const noted = (facts: string, pupils: readonly string[], from = 'mentor'): Told => [
    'observation-noted',
    { ...day('2026-11-21'), from: { kind: 'role', role: from }, facts, pupils },
  ];
  const told = [
    noted('Samen gezien.', ['doet', 'doel']),
    noted('Onrust in de klas.', []),
    noted('Alleen gezien.', ['doet']),
  ];
  const text = readerParts(['observations'], told);
  expect(text).toContain('Samen gezien.');
  expect(text).not.toContain('Onrust in de klas.');
  expect(readerParts(['observations'], told, 'doel', { chosen: looseIn(told) })).toContain('Onrust in de klas.');
  expect(text).not.toContain('Alleen gezien.');
  expect(partsOf(['observations'], told, { period: { from: asDay('2026-11-22') } })).not.toContain('gezien');
});

test('an observation that their own child reported of another is not for the parents', () => {
  const told: readonly Told[] = [
    [
      'observation-noted',
      { ...day('2026-11-21'), from: { kind: 'pupil', pupil: 'doel' }, facts: 'Een ander huilde.', pupils: ['doet'] },
    ],
  ];
  expect(readerParts(['observations'], told)).not.toContain('huilde');
  expect(readerParts(['observations'], told, 'doet')).toContain('huilde');
});

test('a blank prefix leaves no hole in a name, and a blank note no colon', () => {
  const told: readonly Told[] = [
    [
      'pupil-added',
      { pupil: 'leeg', names: namesOf('Lege', 'Voorvoegsma', { prefix: ' ' }), role: 'follower', class: '' },
    ],
    ['task-done', { ...day('2026-11-04'), task: 'stap-1/luisteren', note: ' ' }],
  ];
  expect(partsOf(['pupils'], told)).toContain(
    'Leerling: Lege Voorvoegsma\n  Rol: leerling die meedoet\n  Vastgelegd: 22 november 2026, mentor TM\n',
  );
  expect(partsOf(['tasks'], told)).toContain('(gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor TM)\n');
});

test('a talk without feelings or quotes has no empty list', () => {
  const told: readonly Told[] = [
    ['talk-held', { ...day('2026-11-04'), talk: 't', kind: 'class', with: [], facts: 'Over rollen.' }],
  ];
  expect(partsOf(['talks'], told)).toBe(
    'Gesprekken\n4 november 2026: gesprek met de klas\n- Vastgelegd: 22 november 2026, mentor TM\n\nOver rollen.\n',
  );
});

test('a decision about nobody in particular goes to a family only when a person chose it', () => {
  const told: readonly Told[] = [
    [
      'decision-taken',
      { ...day('2026-11-06'), step: 1, decidedBy: 'mentor', kind: 'none', what: 'Even wachten.', pupils: [] },
    ],
  ];
  expect(partsOf(['decisions'], told)).toContain('Even wachten.');
  expect(readerParts(['decisions'], told)).not.toContain('Even wachten.');
  expect(readerParts(['decisions'], told, 'doel', { chosen: looseIn(told) })).toContain('Even wachten.');
  const other: readonly Told[] = [
    [
      'decision-taken',
      { ...day('2026-11-06'), step: 1, decidedBy: 'mentor', kind: 'other', what: 'Iets.', pupils: ['doet'] },
    ],
  ];
  expect(readerParts(['decisions'], other)).not.toContain('Iets.');
});

test('words of roles and words that the school knows are not taken for names', () => {
  const told: readonly Told[] = [
    ['intake-recorded', { ...day('2026-11-03'), facts: 'Samen met het Zorgpluin en de Vogelnestskwol.' }],
  ];
  const doubtful = (roles: readonly string[], knownWords: readonly string[]) =>
    pupilReport(
      caseOf([...OPENING, ...told]),
      REPORT_PROCEDURE,
      'doel',
      { madeOn: asDay('2026-12-12'), roleNames: new Map(roles.map((role) => [role, role])), calendar: NO_HOLIDAYS },
      { knownWords },
    ).doubtful.map(({ finding }) => finding.words);
  expect(doubtful([], [])).toEqual(['Zorgpluin', 'Vogelnestskwol']);
  expect(doubtful(['Zorgpluin'], ['Vogelnestskwol'])).toEqual([]);
});

test('every part of the full case is told for somebody in the order of what happened', () => {
  const text = partsOf(['agreements'], FULL.slice(OPENING.length));
  expect(text.indexOf('Bramsel laat')).toBeLessThan(text.indexOf('Elke dag'));
});
