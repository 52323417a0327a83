import { describe, expect, test } from 'vitest';
import { caseAfter, day, held, OPEN, outcomeOf, TO_ROUND_3, TUTOR } from '../case.fixture';
import type { Command } from '../command';

const remind = (reminder: string, reason?: string): Command => ({
  do: 'record',
  type: 'reminder-set',
  body: {
    happenedOn: day('2026-09-10'),
    reminder,
    on: day('2026-10-01'),
    what: 'x',
    ...(reason !== undefined && { reason }),
  },
});
const done = (reminder: string): Command => ({
  do: 'record',
  type: 'reminder-done',
  body: { happenedOn: day('2026-09-12'), reminder },
});

test('a reminder is put off with a reason, and one that is done is over', () => {
  const file = caseAfter(OPEN, remind('een'));
  expect(outcomeOf(file, remind('een'))).toEqual({ code: 'missing-text', field: 'reason' });
  expect(outcomeOf(file, remind('een', ' '))).toEqual({ code: 'missing-text', field: 'reason' });
  expect(outcomeOf(file, remind('een', 'Ziek.'))).toMatchObject([{ type: 'reminder-set' }]);
  expect(outcomeOf(file, remind('twee'))).toMatchObject([{ type: 'reminder-set' }]);
  const past = caseAfter(OPEN, remind('een'), remind('twee'), done('een'));
  expect(outcomeOf(past, remind('een', 'Ziek.'))).toEqual({ code: 'reminder-over' });
  expect(outcomeOf(past, done('een'))).toEqual({ code: 'reminder-over' });
  expect(outcomeOf(past, done('twee'))).toMatchObject([{ type: 'reminder-done' }]);
});

describe('another day of an evaluation', () => {
  type Spoken = Extract<Command, { type: 'evaluation-went-on' }>['body'];
  const wentOn = (changes: Partial<Spoken> = {}): Command => ({
    do: 'record',
    type: 'evaluation-went-on',
    body: { happenedOn: day('2026-10-02'), evaluation: 'e', pupils: [{ pupil: 'mier', outcome: 'less' }], ...changes },
  });
  const file = caseAfter(
    ...TO_ROUND_3,
    held('2026-10-20', 'same', 'laat', 'Ziek'),
    held('2026-09-29', 'less', 'e'),
    held('2026-11-17', 'less', 'later', 'Ziek'),
  );

  test('comes on that of the evaluation itself or after it, whatever the days of others', () => {
    for (const on of ['2026-09-29', '2026-09-30'])
      expect(outcomeOf(file, wentOn({ happenedOn: day(on) }))).toHaveLength(1);
    expect(outcomeOf(file, wentOn({ happenedOn: day('2026-09-28') }))).toEqual({
      code: 'ends-before-it-starts',
      field: 'happenedOn',
    });
  });

  test('has no pupil twice, nor one who is both spoken and absent', () => {
    const kever = { pupil: 'kever', outcome: 'same' } as const;
    const mier = { pupil: 'mier', outcome: 'less' } as const;
    const twice = { code: 'pupil-twice', pupil: 'mier' };
    expect(outcomeOf(file, wentOn({ pupils: [mier, kever, mier] }))).toEqual(twice);
    expect(outcomeOf(file, wentOn({ pupils: [kever, mier], absent: [{ pupil: 'mier' }] }))).toEqual(twice);
    expect(
      outcomeOf(file, wentOn({ pupils: [kever], absent: [{ pupil: 'mier' }, { pupil: 'vlinder' }] })),
    ).toHaveLength(1);
  });
});

test('an agreement that was asked of each is kept when each kept it, whatever was ticked for all', () => {
  const made: Command = {
    do: 'record',
    type: 'agreement-made',
    body: { happenedOn: day('2026-09-05'), agreement: 'a', who: [], what: 'Niet meer duwen.' },
  };
  type Checked = Extract<Command, { type: 'agreement-checked' }>['body'];
  const checked = (kept: boolean, each?: NonNullable<Checked['each']>) => {
    const body = { happenedOn: day('2026-09-08'), agreement: 'a', kept, ...(each && { each }) };
    return { command: { do: 'record', type: 'agreement-checked', body } as const, body };
  };
  const kever = { pupil: 'kever', kept: true };
  const mier = { pupil: 'mier', kept: false };
  const file = caseAfter(OPEN, made);
  for (const [told, kept] of [
    [checked(true), true],
    [checked(false), false],
    [checked(true, [kever, mier]), false],
    [checked(false, [kever, { ...mier, kept: true }]), true],
  ] as const)
    expect(outcomeOf(file, told.command)).toEqual([
      { type: 'agreement-checked', body: { ...told.body, kept, by: TUTOR } },
    ]);
});
