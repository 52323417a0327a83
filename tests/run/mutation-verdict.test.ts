import { expect, test } from 'vitest';
import { mutationFailures, roomScores } from './mutation-verdict.ts';

const mutants = (...statuses: readonly string[]) => ({ mutants: statuses.map((status) => ({ status })) });

test('a room is scored over all its files and no others, without the mutants that could not run', () => {
  const files = {
    'src/one/a.ts': mutants('Killed', 'Killed', 'Survived', 'Ignored', 'CompileError', 'RuntimeError'),
    'src/one/b/c.ts': mutants('Killed'),
    'src/one-more/a.ts': mutants('NoCoverage'),
  };
  expect(roomScores({ files }, ['src/one/'])).toEqual([
    { room: 'src/one/', tried: 4, score: 75, slow: 0, withoutTest: 0, leftOut: 1 },
  ]);
});

test('a mutant that runs for ever counts as caught, and is counted apart when only the clock stopped it', () => {
  const timeouts = [{ status: 'Timeout' }, { status: 'Timeout', statusReason: 'Hit limit reached (501/500)' }];
  const [score] = roomScores({ files: { 'src/one/a.ts': { mutants: timeouts } } }, ['src/one/']);
  expect(score).toMatchObject({ tried: 2, score: 100, slow: 1 });
});

test('a low score, a mutant that ran no test and, in a whole run, a room without mutants fail', () => {
  const files = {
    'src/low/a.ts': mutants('Killed', 'Survived'),
    'src/untested/a.ts': mutants(...Array<string>(19).fill('Killed'), 'NoCoverage'),
    'src/good/a.ts': mutants(...Array<string>(9).fill('Killed'), 'Survived'),
  };
  const scores = roomScores({ files }, ['src/low/', 'src/untested/', 'src/good/', 'src/gone/']);
  const failures = ['src/low/ is under 90 %', 'src/untested/ has mutants that ran no test'];
  expect(mutationFailures(scores, { lowest: 90, everyRoom: false })).toEqual(failures);
  expect(mutationFailures(scores, { lowest: 90, everyRoom: true })).toEqual([...failures, 'src/gone/ had no mutants']);
});
