/** Whose parents heard, beside the task that asks for the call. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { task } from '../../../protocol/procedure.fixture';
import { pupilReport, type ReportRequest, wholeReport } from './report';
import { caseOf, NO_HOLIDAYS, OPENING, REPORT_PROCEDURE, ROLE_NAMES, type Told } from './report.fixture';
import { plainText } from './text';

/** The procedure of the reports in which the first conversation step has both sides called. */
const CALLING: Procedure = {
  ...REPORT_PROCEDURE,
  steps: REPORT_PROCEDURE.steps.map((step) =>
    step.number === 1
      ? {
          ...step,
          phases: [
            {
              tasks: [
                {
                  ...task('stap-1/bellen'),
                  records: 'parent-contact',
                  text: 'Bel de ouders.',
                  parents: { whom: ['targeted', 'bullying'], anew: true },
                },
              ],
            },
          ],
        }
      : step,
  ),
};

const CAME: Told = ['step-advanced', { from: 0, to: 1, happenedOn: asDay('2026-11-02') }];
const called = (pupil: string, day: string, more: object = {}): Told => [
  'parents-contacted',
  { happenedOn: asDay(day), pupil, channel: 'phone', reached: true, ...more },
];
const home = (id: string, carer: string): Told => [
  'home-told',
  { pupil: 'doel', home: id, carers: [carer], interpreter: false, mayKnow: true, apart: false },
];

const REQUEST: ReportRequest = {
  madeOn: asDay('2026-12-12'),
  roleNames: ROLE_NAMES,
  calendar: NO_HOLIDAYS,
  parts: ['tasks'],
};
const itemIn = (text: string) => /- (Bel de ouders\..*)/.exec(text)?.[1];
const itemOf = (told: readonly Told[], more: Partial<ReportRequest> = {}) =>
  itemIn(plainText(wholeReport(caseOf([...OPENING, CAME, ...told]), CALLING, { ...REQUEST, ...more })));
const copyOf = (pupil: string, told: readonly Told[]) =>
  itemIn(plainText(pupilReport(caseOf([...OPENING, CAME, ...told]), CALLING, pupil, REQUEST).document));

const WRITTEN = 'vastgelegd 22 november 2026, mentor TM';

test('each family stands there with the day on which it first heard, and who wrote it once', () => {
  expect(itemOf([])).toBeUndefined();
  expect(itemOf([called('doel', '2026-11-04', { reached: false })])).toBeUndefined();
  const first = [called('doel', '2026-11-03', { reached: false }), called('doel', '2026-11-04')];
  expect(itemOf(first)).toBe(`Bel de ouders. (ouders van Doelina Testvogel ingelicht, 4 november 2026; ${WRITTEN})`);
  expect(itemOf([...first, called('doel', '2026-11-06'), called('doet', '2026-11-05')])).toBe(
    `Bel de ouders. (ouders van Doelina Testvogel ingelicht, 4 november 2026; ouders van Bramsel van den Proefman ingelicht, 5 november 2026; ${WRITTEN})`,
  );
});

test('a family reads of its own call alone, and a period of what happened in it', () => {
  const told = [called('doel', '2026-11-04'), called('doet', '2026-11-05')];
  expect(copyOf('doel', told)).toContain('(ouders van Doelina Testvogel ingelicht, 4 november 2026; vastgelegd');
  expect(copyOf('doel', told)).not.toContain('5 november');
  expect(copyOf('ziet', told)).toBeUndefined();
  expect(itemOf(told, { period: { from: asDay('2026-11-05') } })).toBe(
    `Bel de ouders. (ouders van Bramsel van den Proefman ingelicht, 5 november 2026; ${WRITTEN})`,
  );
});

test('of two homes each stands there by its own call, and one call for both for each', () => {
  const homes = [home('h1', 'Ada Testvogel'), home('h2', 'Bo Testvogel')];
  expect(itemOf([...homes, called('doel', '2026-11-04', { home: 'h2' })])).toBe(
    `Bel de ouders. (ouders van Doelina Testvogel (Bo Testvogel) ingelicht, 4 november 2026; ${WRITTEN})`,
  );
  const both = itemOf([
    ...homes,
    called('doel', '2026-11-04', { home: 'h2' }),
    called('doel', '2026-11-04', { home: 'h1' }),
  ]);
  expect(both).toContain('(Ada Testvogel) ingelicht, 4 november 2026; ouders van Doelina Testvogel (Bo Testvogel)');
  expect(itemOf([...homes, called('doel', '2026-11-04')])).toContain('(Bo Testvogel) ingelicht, 4 november 2026');
});

test('what was ticked says so itself, and a task that asks for nothing of parents is as before', () => {
  const ticked: Told = ['task-done', { happenedOn: asDay('2026-11-04'), task: 'stap-1/bellen' }];
  expect(itemOf([called('doel', '2026-11-04'), ticked])).toContain('(gedaan, 4 november 2026; vastgelegd');
});
