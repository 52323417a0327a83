import { expect, test } from 'vitest';
import { caseAfter, day, FIVE_STEPS, OPEN } from '../case.fixture';
import type { Command } from '../command';
import { untrackedSuspensions } from './untracked-suspensions';

const take = (use: string): Command => ({
  do: 'take-measure',
  happenedOn: day('2026-09-07'),
  use,
  measure: 'halt',
  pupil: 'kever',
  what: 'x',
  away: true,
});
const SUSPENDED: Command = {
  do: 'take-decision',
  happenedOn: day('2026-09-03'),
  startsOn: day('2026-09-14'),
  until: day('2026-09-18'),
  decidedBy: 'rector',
  kind: 'suspension',
  what: 'x',
  pupils: ['kever'],
};

test('whether a measure was over before the suspension goes by its own end, and not by that of another', () => {
  const ended = (use: string): Command => ({ do: 'end-measure', happenedOn: day('2026-09-10'), use, reason: 'x' });
  const open = (...commands: readonly Command[]) =>
    untrackedSuspensions(caseAfter(OPEN, SUSPENDED, ...commands), FIVE_STEPS).map(({ pupil, decision: { body } }) => [
      pupil,
      body.happenedOn,
    ]);
  expect(open(take('een'), ended('een'))).toEqual([['kever', '2026-09-03']]);
  expect(open(take('een'), take('twee'), ended('een'))).toEqual([]);
});

test('a suspension of which nobody said whom it is for waits as one of nobody', () => {
  const file = caseAfter(OPEN, { ...SUSPENDED, pupils: [] } as Command);
  expect(untrackedSuspensions(file, FIVE_STEPS)).toStrictEqual([{ decision: file.decisions[0] }]);
});
