import { describe, expect, test } from 'vitest';
import { advance, caseAfter, day, FIVE_STEPS, OPEN, outcomeOf, TUTOR } from '../case.fixture';
import type { Command, DecisionCommand, EndMeasureCommand, MeasureCommand } from '../command';

const on = { happenedOn: day('2026-09-10') };
const needs = (...rules: string[]) => ({ code: 'needs-a-reason', rules });
const take = (measure: string, changes: Partial<MeasureCommand> = {}): MeasureCommand => ({
  do: 'take-measure',
  ...on,
  use: `use-${measure}`,
  measure,
  pupil: 'kever',
  what: 'Werkstuk',
  away: false,
  ...changes,
});
const end = (use: string, changes: Partial<EndMeasureCommand> = {}): EndMeasureCommand => ({
  do: 'end-measure',
  happenedOn: day('2026-09-20'),
  use,
  ...changes,
});
const decision: DecisionCommand = {
  do: 'take-decision',
  ...on,
  decidedBy: 'tutor',
  kind: 'mediation',
  what: 'Samen praten',
  pupils: ['kever'],
};
const opened = () => caseAfter(OPEN);
const talk: Command = { do: 'record', type: 'talk-held', body: { ...on, talk: 'terug', kind: 'return', with: [] } };

test('a measure is taken for one pupil and belongs to the procedure', () => {
  const { do: _, ...told } = take('project');
  expect(outcomeOf(opened(), take('project'))).toEqual([{ type: 'measure-taken', body: { ...told, by: TUTOR } }]);
  expect(outcomeOf(opened(), take('strafwerk'))).toEqual({
    code: 'unknown-reference',
    kind: 'measure',
    id: 'strafwerk',
  });
  expect(outcomeOf(opened(), take('project', { pupil: 'spin' }))).toEqual({
    code: 'unknown-reference',
    kind: 'pupil',
    id: 'spin',
  });
  expect(outcomeOf(opened(), take('project', { what: '' }))).toEqual({ code: 'missing-text', field: 'what' });
  expect(outcomeOf(opened(), take('project', { until: day('2026-09-09') }))).toEqual({
    code: 'ends-before-it-starts',
    field: 'until',
  });
  expect(outcomeOf(opened(), take('project', { until: day('2026-09-10') }))).toHaveLength(1);
});

test('a time-out follows the project of the same pupil, or a serious incident, or a reason', () => {
  expect(outcomeOf(opened(), take('time-out'))).toEqual(needs('measure-out-of-order'));
  expect(outcomeOf(opened(), take('time-out', { incident: ' ' }))).toEqual(needs('measure-out-of-order'));
  expect(outcomeOf(opened(), take('time-out', { incident: 'Met een mes gedreigd' }))).toHaveLength(1);
  expect(outcomeOf(opened(), take('time-out', { reason: 'Op advies' }))).toMatchObject([
    { body: { deviation: { rules: ['measure-out-of-order'], reason: 'Op advies' } } },
  ]);
  expect(outcomeOf(caseAfter(OPEN, take('project')), take('time-out'))).toHaveLength(1);
  expect(outcomeOf(caseAfter(OPEN, take('project', { pupil: 'mier' })), take('time-out'))).toEqual(
    needs('measure-out-of-order'),
  );
  expect(outcomeOf(caseAfter(OPEN, take('halt')), take('time-out'))).toEqual(needs('measure-out-of-order'));
});

test('other measures follow nothing', () => {
  expect(outcomeOf(opened(), take('halt'))).toHaveLength(1);
});

test('a measure that is first in the list may be taken at once', () => {
  const measures = [{ id: 'time-out', title: 'x', facts: ['MID-2'], atOnceWhenSerious: true }];
  const steps = [{ ...stepZero() }];
  expect(outcomeOf(opened(), take('time-out'), { procedure: { version: 'x', steps, measures } })).toHaveLength(1);
});

const stepZero = () => ({
  number: 0,
  slug: 'melding',
  title: 'Melding',
  label: 'Melding',
  leads: ['tutor'],
  needsConsent: false,
  phases: [],
  parents: [],
  onward: 'end' as const,
});

test('a pupil who was away comes back after a talk, or with a reason', () => {
  const away = caseAfter(OPEN, take('project', { away: true }), talk);
  expect(outcomeOf(away, end('use-project'))).toEqual(needs('back-without-talk'));
  expect(outcomeOf(away, end('use-project', { reason: 'Ouders kwamen niet' }))).toMatchObject([
    { body: { use: 'use-project', deviation: { rules: ['back-without-talk'] } } },
  ]);
  expect(outcomeOf(away, end('use-project', { returnTalk: 'terug' }))).toEqual([
    { type: 'measure-ended', body: { by: TUTOR, happenedOn: '2026-09-20', use: 'use-project', returnTalk: 'terug' } },
  ]);
  expect(outcomeOf(away, end('use-project', { returnTalk: 'geen' }))).toEqual({
    code: 'unknown-reference',
    kind: 'talk',
    id: 'geen',
  });
});

test('a talk before the return is asked only of a measure after which the procedure wants one', () => {
  const measures = FIVE_STEPS.measures.map(({ returnTalk: _, ...measure }) => ({
    ...measure,
    ...(measure.id === 'time-out' && { returnTalk: true as const }),
  }));
  const changes = { procedure: { ...FIVE_STEPS, measures } };
  const away = caseAfter(OPEN, take('project', { away: true }), take('time-out', { away: true }));
  expect(outcomeOf(away, end('use-project'), changes)).toHaveLength(1);
  expect(outcomeOf(away, end('use-time-out'), changes)).toEqual(needs('back-without-talk'));
});

test('a measure that ends on its first day kept the pupil from lessons that day', () => {
  const away = caseAfter(OPEN, take('project', { away: true, startsOn: day('2026-09-14') }));
  const ended = (on: string) => outcomeOf(away, end('use-project', { happenedOn: day(on) }));
  expect(ended('2026-09-13')).toHaveLength(1);
  expect(ended('2026-09-14')).toEqual(needs('back-without-talk'));
});

test('a pupil who stayed needs no talk to go on', () => {
  expect(outcomeOf(caseAfter(OPEN, take('project')), end('use-project'))).toHaveLength(1);
});

test('of several measures the one that ends counts', () => {
  const both = caseAfter(OPEN, take('project', { away: true }), take('halt'));
  expect(outcomeOf(both, end('use-halt'))).toHaveLength(1);
  expect(outcomeOf(both, end('use-project'))).toEqual(needs('back-without-talk'));
});

test('a measure ends once, after it began', () => {
  const file = caseAfter(OPEN, take('project'));
  expect(outcomeOf(file, end('use-halt'))).toEqual({ code: 'unknown-reference', kind: 'measure-use', id: 'use-halt' });
  expect(outcomeOf(file, end('use-project', { happenedOn: day('2026-09-09') }))).toEqual({
    code: 'ends-before-it-starts',
    field: 'happenedOn',
  });
  expect(outcomeOf(file, end('use-project', { happenedOn: day('2026-09-10') }))).toHaveLength(1);
  const ended = caseAfter(OPEN, take('project'), take('halt'), end('use-project'));
  expect(outcomeOf(ended, end('use-project'))).toEqual({ code: 'measure-over' });
  expect(outcomeOf(ended, end('use-halt'))).toHaveLength(1);
  expect(outcomeOf(ended, take('project'))).toEqual({ code: 'id-taken', id: 'use-project' });
});

test('where the protocol names nobody, whoever decides is recorded', () => {
  const { do: _, ...told } = decision;
  expect(outcomeOf(opened(), decision)).toEqual([{ type: 'decision-taken', body: { ...told, by: TUTOR, step: 0 } }]);
  expect(outcomeOf(opened(), { ...decision, pupils: ['spin'] })).toEqual({
    code: 'unknown-reference',
    kind: 'pupil',
    id: 'spin',
  });
});

test('where the protocol names who decides, another needs a reason', () => {
  const atFive = caseAfter(OPEN, advance(5, { whyNotStopped: 'x', reason: 'Ernstig' }));
  expect(outcomeOf(atFive, decision)).toEqual(needs('decided-by-other-role'));
  expect(outcomeOf(atFive, { ...decision, reason: 'Rector was ziek' })).toMatchObject([
    {
      body: { step: 5, decidedBy: 'tutor', deviation: { rules: ['decided-by-other-role'], reason: 'Rector was ziek' } },
    },
  ]);
  expect(outcomeOf(atFive, { ...decision, decidedBy: 'rector' })).toHaveLength(1);
});

describe('the talk before a return', () => {
  const held = (id: string, on: string, more: object = {}): Command => ({
    do: 'record',
    type: 'talk-held',
    body: { happenedOn: day(on), talk: id, kind: 'with-parents', with: [{ kind: 'parents', pupil: 'kever' }], ...more },
  });
  const away = take('project', { away: true, startsOn: day('2026-09-14') });
  const back = (talk: string, happenedOn = '2026-09-20') =>
    end('use-project', { returnTalk: talk, happenedOn: day(happenedOn) });
  const wrong = { code: 'no-return-talk' };

  test('lies after the first day of the measure, or was written down after it on that day', () => {
    const file = caseAfter(
      OPEN,
      held('dag-zelf', '2026-09-14'),
      held('voor', '2026-09-12'),
      away,
      held('na', '2026-09-15'),
      held('later', '2026-09-14'),
    );
    expect(outcomeOf(file, back('voor'))).toEqual(wrong);
    expect(outcomeOf(file, back('dag-zelf'))).toEqual(wrong);
    expect(outcomeOf(file, back('later'))).toHaveLength(1);
    expect(outcomeOf(file, back('na'))).toHaveLength(1);
  });

  test('is with the pupil or the parents', () => {
    const file = caseAfter(OPEN, away, held('ander', '2026-09-16', { with: [{ kind: 'pupil', pupil: 'mier' }] }));
    expect(outcomeOf(file, back('ander'))).toEqual(wrong);
  });

  test('is not made untrue by a correction of the talk, or of the measure', () => {
    const file = caseAfter(OPEN, away, held('na', '2026-09-15'), back('na'));
    const id = file.talks[0]?.id ?? '';
    const earlier: Command = {
      do: 'correct',
      target: id,
      type: 'talk-held',
      body: {
        happenedOn: day('2026-09-12'),
        talk: 'na',
        kind: 'with-parents',
        with: [{ kind: 'parents', pupil: 'kever' }],
      },
      reason: 'Verkeerde dag',
    };
    expect(outcomeOf(file, earlier)).toEqual({ code: 'others-depend-on-it' });
  });
});

describe('a measure that begins later', () => {
  const later = take('project', { away: true, startsOn: day('2026-12-14'), until: day('2026-12-16') });

  test('is taken today, and ends on its first day at the earliest', () => {
    expect(outcomeOf(opened(), later)).toMatchObject([{ body: { startsOn: '2026-12-14', until: '2026-12-16' } }]);
    expect(outcomeOf(opened(), { ...later, until: day('2026-12-13') })).toEqual({
      code: 'ends-before-it-starts',
      field: 'until',
    });
  });

  test('may be called off before it begins, without a talk', () => {
    const file = caseAfter(OPEN, later);
    expect(outcomeOf(file, end('use-project', { happenedOn: day('2026-12-01'), result: 'Ingetrokken' }))).toHaveLength(
      1,
    );
  });
});
