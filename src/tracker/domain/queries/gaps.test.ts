import { describe, expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { gapWords } from '../report/gap-words';
import { caseOf, NO_HOLIDAYS, OPENING, type Told } from '../report/report.fixture';
import { gapCount, gapsOf } from './gaps';

const PROCEDURE: Procedure = {
  ...procedureOf([
    step(0, { title: 'Melding', phases: [{ tasks: [{ ...task('melding/noteer'), text: 'Noteer het.' }] }] }),
    step(1, {
      title: 'Praten',
      phases: [
        {
          tasks: [
            {
              ...task('stap-1/bel'),
              text: 'Bel de ouders.',
              records: 'parent-contact',
              parents: { whom: ['targeted', 'bullying'], anew: true },
            },
          ],
        },
      ],
    }),
    step(2, {
      title: 'Terugkijken',
      phases: [{ tasks: [] }],
      evaluation: { after: { count: 2, unit: 'weeks' }, facts: ['S4-1'] },
    }),
    step(3, { title: 'Verder', phases: [{ tasks: [] }], onward: 'end' }),
  ]),
  measures: [{ id: 'halt', title: 'HALT', facts: ['MID-3'], atOnceWhenSerious: false, parents: ['own'] }],
};

const on = (day: string) => ({ happenedOn: asDay(day) });
const NAMES: Readonly<Record<string, string>> = { doel: 'Doelina', doet: 'Bramsel' };

function linesOf(told: readonly Told[], today = '2026-11-23'): readonly string[] {
  const file = caseOf([...OPENING, ...told]);
  const naming = { file, procedure: PROCEDURE, pupil: (id: string) => NAMES[id] ?? id, role: (id: string) => id };
  return gapsOf(file, PROCEDURE, NO_HOLIDAYS, asDay(today))
    .map((gap) => gapWords(gap, naming))
    .filter((line) => !line.includes('is er niets opgeschreven'));
}

const REPORTED: Told = [
  'report-received',
  { ...on('2026-11-02'), from: { kind: 'role', role: 'docent' }, receivedBy: 'mentor' },
];
const NOTED: Told = ['task-done', { ...on('2026-11-03'), task: 'melding/noteer' }];
const FIRST: Told = ['step-advanced', { ...on('2026-11-04'), from: 0, to: 1 }];

describe('what is not written down', () => {
  test('a case that was only opened: who reported it and every task of the first step', () => {
    expect(linesOf([])).toEqual(['Wie het meldde, is niet opgeschreven.', 'Nog open bij Melding']);
    expect(linesOf([REPORTED, NOTED])).toEqual([]);
  });

  test('parents of one side only, by name and step, also when they were called in vain', () => {
    const called = (pupil: string, reached: boolean): Told => [
      'parents-contacted',
      { ...on('2026-11-05'), pupil, channel: 'phone', reached },
    ];
    const told = [REPORTED, NOTED, FIRST, called('doel', true)];
    expect(linesOf(told)).toEqual([
      'Nog open bij Stap 1: Praten',
      'Contact met de ouders van Bramsel, bij Stap 1: Praten',
    ]);
    expect(linesOf([...told, called('doet', false)])).toContain(
      'Contact met de ouders van Bramsel, bij Stap 1: Praten: gezocht, niet gelukt',
    );
    expect(linesOf([...told, called('doet', true)])).not.toContain(expect.stringMatching(/^Contact/));
    const left: Told = ['parents-not-told', { ...on('2026-11-05'), pupil: 'doet', reason: 'Eerst de politie.' }];
    expect(linesOf([...told, left]).join()).not.toContain('Bramsel');
  });

  test('a step that was passed by, and one that was left without its evaluation', () => {
    expect(linesOf([REPORTED, NOTED, ['step-advanced', { ...on('2026-11-04'), from: 0, to: 2 }]])).toContain(
      'Stap 1: Praten is overgeslagen.',
    );
    const left: readonly Told[] = [
      REPORTED,
      NOTED,
      ['step-advanced', { ...on('2026-11-04'), from: 0, to: 2 }],
      ['step-advanced', { ...on('2026-11-20'), from: 2, to: 3 }],
    ];
    expect(linesOf(left)).toContain('Stap 2: Terugkijken is verlaten zonder evaluatie.');
  });

  test('an evaluation that was planned and not held, from the day after, and one that nobody planned', () => {
    const told: readonly Told[] = [REPORTED, NOTED, ['step-advanced', { ...on('2026-11-04'), from: 0, to: 2 }]];
    const planned: Told = ['evaluation-planned', { evaluation: 'e', step: 2, on: asDay('2026-11-18') }];
    expect(linesOf([...told, planned], '2026-11-18').join()).not.toContain('evaluatie');
    expect(linesOf([...told, planned], '2026-11-19')).toContain('De evaluatie van 18 november 2026 is niet gehouden.');
    expect(linesOf(told, '2026-11-19')).toContain(
      'Er is geen evaluatie gepland. Het protocol vroeg die uiterlijk rond 18 november 2026.',
    );
    const closed: Told = ['case-closed', { ...on('2026-11-10'), reason: 'other', note: 'Verhuisd.' }];
    expect(linesOf([...told, planned, closed], '2026-11-10')).toContain(
      'De evaluatie van 18 november 2026 is niet gehouden.',
    );
  });

  test('an agreement that nobody looked at and a measure without an end, once their day is past', () => {
    const told: readonly Told[] = [
      REPORTED,
      NOTED,
      ['agreement-made', { ...on('2026-11-03'), agreement: 'a', who: [], what: 'x', dueOn: asDay('2026-11-06') }],
      [
        'measure-taken',
        {
          ...on('2026-11-03'),
          use: 'm',
          measure: 'halt',
          pupil: 'doet',
          what: 'x',
          away: false,
          until: asDay('2026-11-09'),
        },
      ],
    ];
    expect(linesOf(told, '2026-11-06')).toEqual([
      'Contact met de ouders van Doelina, over het begin van HALT (niet uit het protocol)',
      'Contact met de ouders van Bramsel, over het begin van HALT',
    ]);
    expect(linesOf(told, '2026-11-10')).toEqual([
      'Contact met de ouders van Doelina, over het begin van HALT (niet uit het protocol)',
      'Contact met de ouders van Bramsel, over het begin van HALT',
      'Een afspraak zou op 6 november 2026 bekeken worden. Of die is nagekomen, staat er niet.',
      'HALT liep tot 9 november 2026. Hoe dat afliep, staat er niet.',
    ]);
  });

  test('a suspension of which nobody wrote how it went, with whom it is for where that is known', () => {
    const decided = (pupils: readonly string[]): Told => [
      'decision-taken',
      { ...on('2026-11-03'), step: 0, kind: 'suspension', decidedBy: 'mentor', what: 'x', pupils },
    ];
    const nobody = 'Op 3 november 2026 is besloten: schorsing';
    const went = '. Hoe dat verliep en afliep, staat er niet.';
    expect(linesOf([REPORTED, NOTED, decided(['doet'])])).toEqual([`${nobody}, voor Bramsel${went}`]);
    expect(linesOf([REPORTED, NOTED, decided([])])).toEqual([`${nobody}${went}`]);
  });

  test('a voided case has no gaps, and each open task counts', () => {
    expect(linesOf([['case-voided', { ...on('2026-11-03'), reason: 'Dubbel.' }]])).toEqual([]);
    const gaps = gapsOf(caseOf(OPENING), PROCEDURE, NO_HOLIDAYS, asDay('2026-11-23'));
    expect(gapCount(gaps.filter(({ kind }) => kind === 'tasks'))).toBe(1);
    expect(gapCount([{ kind: 'tasks', step: step(1), tasks: [task('a'), task('b')] }, { kind: 'no-reporter' }])).toBe(
      3,
    );
  });
});
