import { expect, test } from 'vitest';
import { caseAfter, day, held, OPEN, outcomeOf, TO_ROUND_3 } from '../../../domain/case.fixture';
import { readerOf } from '../../kit/form/typed';
import {
  answersIn,
  type EvaluationForm,
  emptyRow,
  evaluationProblems,
  evaluationSchema,
  holdCommand,
  pupilsToSpeak,
  rowsFor,
} from './evaluation-form';

const TODAY = day('2026-09-29');
const FILE = caseAfter(...TO_ROUND_3);
const ROWS = rowsFor(FILE.pupils, []);

const form = (changes: Partial<EvaluationForm> = {}): EvaluationForm => ({
  evaluation: 'e1',
  on: TODAY,
  rows: [],
  compliments: '',
  conclusions: '',
  next: '',
  nextEvaluation: 'e2',
  ...changes,
});

test('there is a row for everyone who has a part in it, the targeted first', () => {
  const [targeted, bullying, follower] = OPEN.pupils;
  if (!targeted || !bullying || !follower) throw new Error('three pupils');
  const file = caseAfter({
    ...OPEN,
    pupils: [follower, bullying, targeted, { ...follower, pupil: 'zien', role: 'bystander' }],
  });
  expect(pupilsToSpeak(file.pupils).map(({ id }) => id)).toEqual(['vlinder', 'kever', 'mier']);
});

test('a draft gets a row for who came later, and loses the row of who has no part in it', () => {
  const rows = rowsFor(FILE.pupils, [{ ...emptyRow('mier'), outcome: 'less' }, emptyRow('weg')]);
  expect(rows.map(({ pupil, outcome }) => [pupil, outcome])).toEqual([
    ['mier', 'less'],
    ['vlinder', ''],
    ['kever', ''],
  ]);
});

test('at least one answer and a day that was are needed', () => {
  expect(evaluationProblems(form(), ROWS, TODAY)).toHaveProperty('rows');
  const rows = ROWS.map((row) => ({ ...row, outcome: 'less' as const }));
  expect(evaluationProblems(form(), rows, TODAY)).toEqual({});
  expect(evaluationProblems(form({ on: '2026-09-30' }), rows, TODAY)).toHaveProperty('on');
  expect(evaluationProblems(form({ next: '2026-09-01' }), rows, TODAY)).toHaveProperty('next');
});

test('what parents say is told of each home apart', () => {
  const homes = [
    { home: 'h1', view: ' Het gaat goed. ' },
    { home: 'h2', view: ' ' },
  ];
  const rows = ROWS.map((row, index) => ({
    ...row,
    outcome: 'less' as const,
    ...(index === 0 ? { homes } : { parents: ' Rustiger. ' }),
  }));
  expect(holdCommand(form(), rows, undefined).parents).toEqual([
    { pupil: 'vlinder', home: 'h1', view: 'Het gaat goed.' },
    { pupil: 'kever', view: 'Rustiger.' },
    { pupil: 'mier', view: 'Rustiger.' },
  ]);
});

test('who was not spoken is left out, and the core asks why', () => {
  const rows = ROWS.map((row, index) =>
    index === 0 ? { ...row, outcome: 'stopped' as const, feeling: ' blij ' } : row,
  );
  const command = holdCommand(form(), rows, undefined);
  expect(command.pupils).toEqual([{ pupil: 'vlinder', outcome: 'stopped', feeling: 'blij' }]);
  expect(answersIn(rows)).toEqual(['stopped', undefined, undefined]);
  expect(outcomeOf(FILE, command)).toEqual({ code: 'needs-a-reason', rules: ['not-everyone-spoken'] });
  expect(outcomeOf(FILE, holdCommand(form(), rows, 'twee waren ziek'))).toMatchObject([{ type: 'evaluation-held' }]);
});

test('the whole form makes the entry that the core makes of it', () => {
  const rows = ROWS.map((row) => ({ ...row, outcome: 'stopped' as const }));
  expect(outcomeOf(FILE, holdCommand(form({ evaluation: 'e-2026-09-29' }), rows, undefined))).toEqual(
    outcomeOf(FILE, held('2026-09-29')),
  );
});

test('a draft comes back as it was', () => {
  const typed = form({ rows: [...ROWS], next: '2026-10-27' });
  expect(readerOf(evaluationSchema)(structuredClone(typed))).toEqual(typed);
});
