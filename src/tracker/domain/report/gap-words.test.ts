/** What a case does not tell, each in its own sentence; and which of these sentences a family gets. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { step } from '../../../protocol/procedure.fixture';
import type { DatedGap, Gap } from '../queries/gaps';
import { type GapNaming, gapWords } from './gap-words';
import { caseOf, FULL, OPENING, REPORT_PROCEDURE, type Told } from './report.fixture';

const on = { happenedOn: asDay('2026-11-10') };
const OTHER_MEASURE: Told = [
  'measure-taken',
  { ...on, use: 'm0', measure: 'project', pupil: 'doet', what: 'x', away: false },
];
const TOLD: readonly Told[] = [
  ...FULL.filter(([type]) => type !== 'case-closed'),
  ['reminder-set', { ...on, reminder: 'r', on: asDay('2026-12-01'), what: 'Kijk in de pauze.' }],
  ['reminder-set', { ...on, reminder: 'r', on: asDay('2026-12-02'), what: 'Kijk in de mediatheek.', reason: 'Ziek.' }],
  [
    'evaluation-held',
    {
      happenedOn: asDay('2026-12-03'),
      evaluation: 'laat',
      step: 2,
      pupils: [],
      absent: [{ pupil: 'doet' }, { pupil: 'ziet' }],
    },
  ],
];
/** Others of the same kind, before and after those that a sentence is about. */
const AMONG: readonly Told[] = [
  OTHER_MEASURE,
  ...TOLD.slice(OPENING.length),
  ['reminder-set', { ...on, reminder: 'q', on: asDay('2026-12-03'), what: 'Om 8.30 uur. Bel dan.' }],
];
const NAMING: GapNaming = {
  file: caseOf([...OPENING, ...AMONG]),
  procedure: {
    ...REPORT_PROCEDURE,
    measures: [{ id: 'halt', title: 'HALT', facts: ['MID-3'], atOnceWhenSerious: false }],
  },
  pupil: (id) => `leerling ${id}`,
  role: (id) => `rol ${id}`,
  home: (id) => `thuis ${id}`,
};

const at = step(2, { title: 'Uitnodigen' });
const parents = { kind: 'parents', pupil: 'doel', state: 'not-yet' } as const;
const dated = (kind: DatedGap, more: object = {}): Gap => ({
  kind,
  row: {
    case: 'case-1',
    label: '2026-07',
    kind,
    since: asDay('2026-11-02'),
    waitingFor: { kind: 'role', role: 'mentor' },
    ...more,
  },
});
const day = asDay('2026-12-08');

const SENTENCES: readonly (readonly [sentence: string, gap: Gap])[] = [
  ['Wie het meldde, is niet opgeschreven.', { kind: 'no-reporter' }],
  ['Nog open bij Stap 2: Uitnodigen', { kind: 'tasks', step: at, tasks: [] }],
  ['Stap 2: Uitnodigen is overgeslagen.', { kind: 'step-skipped', step: at }],
  ['Stap 2: Uitnodigen is verlaten zonder evaluatie.', { kind: 'evaluation-missed', step: at }],
  ['Contact met de ouders van leerling doel', parents],
  ['Contact met de ouders van leerling doel (thuis h1)', { ...parents, home: 'h1' }],
  ['Contact met de ouders van leerling doel: gezocht, niet gelukt', { ...parents, state: 'tried' }],
  ['Contact met de ouders van leerling doel, bij Stap 2: Uitnodigen', { ...parents, step: 2 }],
  [
    'Contact met de ouders van leerling doel, bij Stap 2: Uitnodigen (alleen als zij het willen)',
    { ...parents, step: 2, when: 'zij het willen' },
  ],
  ['Contact met de ouders van leerling doel, over HALT', { ...parents, measure: 'm1' }],
  ['Contact met de ouders van leerling doel, over het begin van HALT', { ...parents, measure: 'm1', change: 'began' }],
  [
    'Contact met de ouders van leerling doel, over het einde van HALT (niet uit het protocol): gezocht, niet gelukt',
    { ...parents, state: 'tried', measure: 'm1', change: 'ended', beside: true },
  ],
  [
    'Van 2 november 2026 tot 8 december 2026 is er niets opgeschreven. Dat zijn 12 schooldagen.',
    { kind: 'quiet', from: asDay('2026-11-02'), until: day, schoolDays: 12, goesOn: false },
  ],
  [
    'Sinds 2 november 2026 is er niets opgeschreven. Dat zijn 12 schooldagen.',
    { kind: 'quiet', from: asDay('2026-11-02'), until: day, schoolDays: 12, goesOn: true },
  ],
  ['De evaluatie van 8 december 2026 is niet gehouden.', dated('evaluation-to-hold', { on: day })],
  [
    'Wie er niet was bij de evaluatie van 3 december 2026, is daarna niet gesproken: leerling doet, leerling ziet.',
    dated('absent-to-speak', { about: 'laat' }),
  ],
  [
    'Er is geen evaluatie gepland. Het protocol vroeg die uiterlijk rond 8 december 2026.',
    dated('evaluation-to-plan', { on: day }),
  ],
  ['Er is geen evaluatie gepland.', dated('evaluation-to-plan')],
  [
    'Een afspraak zou op 8 december 2026 bekeken worden. Of die is nagekomen, staat er niet.',
    dated('agreement-to-check', { on: day }),
  ],
  ['HALT liep tot 8 december 2026. Hoe dat afliep, staat er niet.', dated('measure-to-end', { on: day, about: 'm1' })],
  ['HALT: er is geen laatste dag genoemd. Hoe dat afliep, staat er niet.', dated('measure-to-end', { about: 'm1' })],
  [
    'Op 2 november 2026 is besloten: schorsing. Hoe dat verliep en afliep, staat er niet.',
    dated('suspension-to-follow'),
  ],
  [
    'Op 2 november 2026 is besloten: schorsing, voor leerling doet. Hoe dat verliep en afliep, staat er niet.',
    dated('suspension-to-follow', { about: 'doet' }),
  ],
  ['Het besluit van rol rector', dated('decision-to-take', { waitingFor: { kind: 'role', role: 'rector' } })],
  ['De instemming van leerling doel', dated('consent-to-ask', { about: 'doel' })],
  ['De overdracht van de melding', dated('report-to-hand-over')],
  ['Het antwoord op de overdracht', dated('offer-to-answer')],
  [
    'Op 8 december 2026 zou iemand dit doen: Kijk in de mediatheek. Of dat is gebeurd, staat er niet.',
    dated('reminder', { on: day, about: 'r' }),
  ],
  [
    'Op 8 december 2026 zou iemand dit doen: bellen (leerling doel). Of dat is gebeurd, staat er niet.',
    dated('reminder', { on: day, about: 'r', sort: 'call', whom: 'doel' }),
  ],
  [
    'Op 8 december 2026 zou iemand dit doen: Kijk in de mediatheek. Of dat is gebeurd, staat er niet.',
    dated('reminder', { on: day, about: 'r', sort: 'talk' }),
  ],
  [
    'Op 8 december 2026 zou iemand dit doen: Om 8.30 uur. Bel dan. Of dat is gebeurd, staat er niet.',
    dated('reminder', { on: day, about: 'q' }),
  ],
];

test.each(SENTENCES)('%s', (sentence, gap) => {
  expect(gapWords(gap, NAMING)).toBe(sentence);
});

test('where no names of homes may show, of two homes only the pupil is named', () => {
  const { home: _, ...nameless } = NAMING;
  expect(gapWords({ ...parents, home: 'h1' }, nameless)).toBe('Contact met de ouders van leerling doel');
});
