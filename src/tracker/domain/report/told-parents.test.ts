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
  // The only home has no name of its own in it.
  expect(itemOf([home('h1', 'Ada Testvogel'), called('doel', '2026-11-04', { home: 'h1' })])).toBe(
    `Bel de ouders. (ouders van Doelina Testvogel ingelicht, 4 november 2026; ${WRITTEN})`,
  );
  expect(itemOf([...homes, called('doel', '2026-11-04')])).toContain('(Bo Testvogel) ingelicht, 4 november 2026');
});

test('what was ticked says so itself, and a task that asks for nothing of parents is as before', () => {
  const ticked: Told = ['task-done', { happenedOn: asDay('2026-11-04'), task: 'stap-1/bellen' }];
  expect(itemOf([called('doel', '2026-11-04'), ticked])).toContain('(gedaan, 4 november 2026; vastgelegd');
});

/** The same as told before, put right; so that the line of another is told from it. */
const corrected = (place: number, [of, body]: Told): Told =>
  [
    'entry-corrected',
    {
      target: `e${OPENING.length + 1 + place}`,
      of,
      version: 1,
      body: { by: { role: 'mentor', initials: 'TM' }, ...body },
      reason: 'verschreven',
    },
  ] as never;

test('who wrote it and when is said of the call that reached them, and of no other on that day', () => {
  const own = called('doel', '2026-11-04');
  const others: readonly Told[] = [
    called('ziet', '2026-11-04'),
    called('doel', '2026-11-04', { reached: false }),
    ['parents-not-told', { happenedOn: asDay('2026-11-04'), pupil: 'doel', reason: 'Later.' }],
    called('doel', '2026-11-05'),
  ];
  const item = `Bel de ouders. (ouders van Doelina Testvogel ingelicht, 4 november 2026; ${WRITTEN})`;
  for (const other of others) expect(itemOf([other, own, corrected(1, other)])).toBe(item);
  const right = `${WRITTEN}; verbeterd 22 november 2026, mentor TM`;
  expect(itemOf([own, corrected(1, own)])).toBe(item.replace(WRITTEN, right));
});

test('of two homes that heard on one day each has its own call, and one that named no home was for both', () => {
  const homes = [home('h1', 'Ada Testvogel'), home('h2', 'Bo Testvogel')];
  const [first, second] = [called('doel', '2026-11-04', { home: 'h1' }), called('doel', '2026-11-04', { home: 'h2' })];
  const told =
    'ouders van Doelina Testvogel (Ada Testvogel) ingelicht, 4 november 2026; ouders van Doelina Testvogel (Bo Testvogel) ingelicht, 4 november 2026';
  expect(itemOf([...homes, first, second, corrected(3, first)])).toBe(
    `Bel de ouders. (${told}; ${WRITTEN}; verbeterd 22 november 2026, mentor TM; 22 november 2026, mentor TM)`,
  );
  const both = called('doel', '2026-11-04');
  expect(itemOf([...homes, both, corrected(3, both)])).toBe(
    `Bel de ouders. (${told}; ${WRITTEN}; verbeterd 22 november 2026, mentor TM)`,
  );
});

test('each step tells of the calls that it asked for, and a task that asks for no call of none', () => {
  const asking = (
    id: string,
    whom: 'targeted' | 'bullying',
    records: 'parent-contact' | 'note' = 'parent-contact',
  ) => ({
    ...task(id),
    records,
    text: `Bel bij ${id}.`,
    parents: { whom: [whom], anew: true },
  });
  const procedure: Procedure = {
    ...REPORT_PROCEDURE,
    steps: REPORT_PROCEDURE.steps.map((step) => ({
      ...step,
      phases: [
        {
          tasks:
            step.number === 1
              ? [asking('een', 'targeted')]
              : step.number === 2
                ? [asking('twee', 'bullying'), asking('drie', 'targeted', 'note')]
                : [],
        },
      ],
    })),
  };
  const on: Told = ['step-advanced', { from: 1, to: 2, happenedOn: asDay('2026-11-10') }];
  const told = [called('doel', '2026-11-04'), on, called('doel', '2026-11-12'), called('doet', '2026-11-12')];
  const text = plainText(wholeReport(caseOf([...OPENING, CAME, ...told]), procedure, REQUEST));
  expect(text.match(/- Bel bij .*/g)).toEqual([
    `- Bel bij een. (ouders van Doelina Testvogel ingelicht, 4 november 2026; ${WRITTEN})`,
    `- Bel bij twee. (ouders van Bramsel van den Proefman ingelicht, 12 november 2026; ${WRITTEN})`,
  ]);
});
