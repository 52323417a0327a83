import { expect, test } from 'vitest';
import { asDay } from '../../../../protocol/day';
import { step, task } from '../../../../protocol/procedure.fixture';
import type { TimedTask } from '../../../domain/queries/task-terms';
import { deadlineWords } from './deadline-words';

const words = (more: Partial<TimedTask>) =>
  deadlineWords(
    {
      step: step(1),
      task: task('stap-1/bellen'),
      since: asDay('2026-09-01'),
      last: asDay('2026-09-04'),
      status: 'open',
      ...more,
    },
    asDay('2026-09-05'),
  );

test('a task says its last day while it is open, and how late it was done', () => {
  expect(words({ last: asDay('2026-09-07') })).toBe('Uiterlijk ma 7 sep. ');
  expect(words({})).toBe('Uiterlijk vr 4 sep: 1 dag te laat. ');
  expect(words({ status: 'done', doneOn: asDay('2026-09-08') })).toBe('Uiterlijk vr 4 sep: 4 dagen te laat. ');
  for (const more of [
    { status: 'done', doneOn: asDay('2026-09-04') },
    // It was ticked, or all were left out: on which day it was done, nobody wrote down.
    { status: 'done' },
    { status: 'not-applicable' },
  ] as const)
    expect(words(more)).toBe('');
});
