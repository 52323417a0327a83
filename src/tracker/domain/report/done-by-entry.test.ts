/** A task that was done by what was written of it, as school and families read it. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { task } from '../../../protocol/procedure.fixture';
import { pupilReport, type ReportRequest, wholeReport } from './report';
import { caseOf, OPENING, REPORT_PROCEDURE, request, type Told } from './report.fixture';
import { plainText } from './text';

const on = (day: string) => ({ happenedOn: asDay(day) });
const [doel, doet] = [
  { kind: 'pupil', pupil: 'doel' },
  { kind: 'pupil', pupil: 'doet' },
] as const;

const PROCEDURE: Procedure = {
  ...REPORT_PROCEDURE,
  steps: REPORT_PROCEDURE.steps.map((step) =>
    step.number === 1
      ? {
          ...step,
          phases: [
            {
              tasks: [
                { ...task('stap-1/praten'), records: 'talk', talksWith: ['targeted', 'bullying'], text: 'Praat.' },
                { ...task('stap-1/afspreken'), records: 'agreement', text: 'Spreek af.' },
              ],
            },
          ],
        }
      : step,
  ),
};

const CAME: Told = ['step-advanced', { from: 0, to: 1, ...on('2026-11-02') }];
const talk = (id: string, day: string, ...people: readonly (typeof doel | typeof doet)[]): Told => [
  'talk-held',
  { ...on(day), talk: id, kind: 'individual', with: people },
];
const agreed = (id: string, day: string, who: typeof doel | typeof doet): Told => [
  'agreement-made',
  { ...on(day), agreement: id, who: [who], what: 'x' },
];

const REQUEST: ReportRequest = { ...request, parts: ['tasks'] };
const items = (text: string) => text.split('\n').filter((line) => /^- (Praat|Spreek)/.test(line));
const school = (told: readonly Told[], more: Partial<ReportRequest> = {}) =>
  items(plainText(wholeReport(caseOf([...OPENING, CAME, ...told]), PROCEDURE, { ...REQUEST, ...more })));
const family = (pupil: string, told: readonly Told[]) =>
  items(plainText(pupilReport(caseOf([...OPENING, CAME, ...told]), PROCEDURE, pupil, REQUEST).document));

const TALKS = [talk('t1', '2026-11-04', doel), talk('t2', '2026-11-05', doet)];
const WRITTEN = 'vastgelegd 22 november 2026, mentor';

test('a task that is half done, or of which nothing was written, is not told as done', () => {
  expect(school([])).toEqual([]);
  expect(school(TALKS.slice(0, 1))).toEqual([]);
});

test('school reads with what it was done, each once, and the last day of it', () => {
  expect(school(TALKS)).toEqual([
    `- Praat. (gedaan, 5 november 2026; Individueel gesprek: Doelina Testvogel; Individueel gesprek: Bramsel van den Proefman; ${WRITTEN} TM)`,
  ]);
  expect(school([agreed('a', '2026-11-06', doel), agreed('b', '2026-11-07', doel)])).toEqual([
    `- Spreek af. (gedaan, 6 november 2026; Afspraak gemaakt met Doelina Testvogel; ${WRITTEN} TM)`,
  ]);
});

test('a period tells what was done in it', () => {
  expect(school(TALKS, { period: { from: asDay('2026-11-05') } })).toHaveLength(1);
  expect(school(TALKS, { period: { from: asDay('2026-11-06') } })).toEqual([]);
  expect(school(TALKS, { period: { until: asDay('2026-11-04') } })).toEqual([]);
});

test('a family reads which only of what it may read, and of the rest that it was done and when the first was written', () => {
  expect(family('doel', TALKS)).toEqual([
    `- Praat. (gedaan, 5 november 2026; Individueel gesprek: Doelina Testvogel; ${WRITTEN})`,
  ]);
  expect(family('ziet', TALKS)).toEqual([`- Praat. (gedaan, 5 november 2026; ${WRITTEN})`]);
});

test('a task that was taken up again and done anew is told as it was done, and one that was not as open', () => {
  const again: Told = ['task-reopened', { ...on('2026-11-06'), task: 'stap-1/afspreken', reason: 'Toch niet.' }];
  const open = `- Spreek af. (weer open, 6 november 2026; ${WRITTEN} TM): Reden: Toch niet.`;
  expect(school([agreed('a', '2026-11-05', doel), again])).toEqual([open]);
  const [anew, ...more] = school([agreed('a', '2026-11-05', doel), again, agreed('b', '2026-11-07', doet)]);
  expect(anew).toMatch(
    /^- Spreek af\. \(gedaan, .*; Afspraak gemaakt met Doelina Testvogel; Afspraak gemaakt met Bramsel van den Proefman; vastgelegd /,
  );
  expect(more).toEqual([]);
});

test('what does not apply is told with why, and not as done', () => {
  const not: Told = [
    'task-not-applicable',
    { ...on('2026-11-06'), task: 'stap-1/afspreken', reason: 'Geen afspraken.' },
  ];
  expect(school([agreed('a', '2026-11-05', doel), not])).toEqual([
    `- Spreek af. (niet van toepassing, 6 november 2026; ${WRITTEN} TM): Reden: Geen afspraken.`,
  ]);
  expect(school([not, agreed('a', '2026-11-07', doel)], { period: { from: asDay('2026-11-07') } })).toEqual([
    `- Spreek af. (gedaan, 7 november 2026; Afspraak gemaakt met Doelina Testvogel; ${WRITTEN} TM)`,
  ]);
});

/** The same as told before, put right. */
const corrected = (place: number, [of, body]: Told): Told =>
  [
    'entry-corrected',
    {
      target: `e${OPENING.length + 2 + place}`,
      of,
      version: 2,
      body: { by: { role: 'mentor', initials: 'TM' }, ...body },
      reason: 'verschreven',
    },
  ] as never;

test('who wrote it and when is said of each entry that is told, and of one that a family may not read of the first alone', () => {
  const [first, second] = [talk('t1', '2026-11-04', doel), talk('t2', '2026-11-05', doet)];
  const better = 'verbeterd 22 november 2026, mentor';
  const firstRight = [first, second, corrected(0, first)];
  const secondRight = [first, second, corrected(1, second)];
  expect(school(firstRight)[0]).toMatch(
    new RegExp(`Proefman; ${WRITTEN} TM; ${better} TM; 22 november 2026, mentor TM\\)$`),
  );
  expect(family('doel', firstRight)[0]).toMatch(new RegExp(`Testvogel; ${WRITTEN}; ${better}\\)$`));
  expect(family('doel', secondRight)[0]).toMatch(new RegExp(`Testvogel; ${WRITTEN}\\)$`));
  expect(family('ziet', firstRight)).toEqual([`- Praat. (gedaan, 5 november 2026; ${WRITTEN}; ${better})`]);
  expect(family('ziet', secondRight)).toEqual([`- Praat. (gedaan, 5 november 2026; ${WRITTEN})`]);
});

test('an intake of which all points are there is told as done, though nobody ticked it or held a talk', () => {
  const procedure: Procedure = {
    ...PROCEDURE,
    steps: PROCEDURE.steps.map((step) =>
      step.number === 0
        ? { ...step, phases: [{ tasks: [{ ...task('melding/intake'), records: 'talk', text: 'Vraag door.' }] }] }
        : step,
    ),
  };
  const points = {
    seenOn: [asDay('2026-11-01')],
    where: 'op het plein',
    howLong: 'drie weken',
    facts: 'Hij riep haar na.',
    quotes: [{ pupil: 'doel', text: 'Hij riep.' }],
  };
  const intake = (more: object): Told => ['intake-recorded', { ...on('2026-11-03'), ...points, ...more }];
  const told = (entry: Told, more: Partial<ReportRequest> = {}) =>
    plainText(wholeReport(caseOf([...OPENING, entry]), procedure, { ...REQUEST, ...more })).match(
      /- Vraag door.*/,
    )?.[0];
  expect(told(intake({}))).toBe('- Vraag door. (gedaan, 3 november 2026)');
  expect(told(intake({}), { period: { from: asDay('2026-11-04') } })).toBeUndefined();
  expect(told(intake({ howLong: '' }))).toBeUndefined();
});
