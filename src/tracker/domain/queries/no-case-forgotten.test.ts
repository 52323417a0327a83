import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../../tests/support/often';
import { addDays, type Day } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import { isSchoolDay } from '../../../protocol/schoolday';
import { FIVE_STEPS, FIVE_STEPS_HASH, told } from '../case.fixture';
import { accessRequests } from './access-requests';
import { whyDone } from './asks-what-is-done.fixture';
import { createDesk } from './desk';
import type { DueRow } from './due-row';
import { isHeldElsewhere } from './held-elsewhere';
import { anyCase, type History, LAST, RICH, YEAR } from './no-case-forgotten.fixture';

const runs = { numRuns: often(40, 600) };

/** What 'Vandaag' has of the case on a day, part by part. */
function shownOn({ entries }: History, procedure: Procedure) {
  const desk = createDesk(new Map([[FIVE_STEPS_HASH, procedure]]), YEAR);
  desk.add(entries);
  return (day: Day) => {
    const { overdue, soon, waiting, later } = desk.today(day);
    return { overdue: overdue.slice(), soon: soon.slice(), waiting: waiting.slice(), later: later.slice() };
  };
}

/** Every day from then to the end of the next school year. */
function* daysFrom(first: Day): Generator<Day> {
  for (let day = first; day <= LAST; day = addDays(day, 1)) yield day;
}

const says = ({ kind, since, about, task, step, on }: DueRow): boolean =>
  since !== undefined &&
  (about ?? task ?? step ?? on ?? (kind === 'reminder-to-set' ? kind : undefined) ?? kind) !== undefined;

for (const [name, procedure] of [
  ['of the first format', FIVE_STEPS],
  ['of now', RICH],
] as const) {
  test(`no open case that is worked here is without a line on any day, under a procedure ${name}`, () => {
    fc.assert(
      fc.property(anyCase(procedure), (history) => {
        const file = told(history.entries);
        const shown = shownOn(history, procedure);
        const isHere = !isHeldElsewhere(file);
        const isOpen = file.status === 'open' && isHere;
        // Who asked to see everything waits for it whatever became of the case.
        const isAsked = isHere && accessRequests(file).some(({ given }) => given.length === 0);
        for (const day of daysFrom(history.until)) {
          const { overdue, soon, waiting, later } = shown(day);
          const lines = [...overdue, ...soon, ...waiting, ...later];
          expect({ day, some: lines.length > 0 }).toEqual({ day, some: isOpen || isAsked });
          expect(isOpen || lines.every(({ kind }) => kind === 'access-to-give')).toBe(true);
          expect(lines.every(says)).toBe(true);
        }
      }),
      runs,
    );
  });

  test(`no line asks for what is done, under a procedure ${name}`, () => {
    fc.assert(
      fc.property(anyCase(procedure), (history) => {
        const file = told(history.entries);
        const { overdue, soon, waiting, later } = shownOn(history, procedure)(history.until);
        for (const row of [...overdue, ...soon, ...waiting, ...later]) {
          expect({ row, done: whyDone(row, file) }).toEqual({ row, done: undefined });
        }
      }),
      runs,
    );
  });

  test(`what nobody touched for longer than the shortest term of the procedure says so, unless a person set a day, under a procedure ${name}`, () => {
    fc.assert(
      fc.property(anyCase(procedure), (history) => {
        const file = told(history.entries);
        if (file.status !== 'open') return;
        const shown = shownOn(history, procedure);
        let schoolDays = 0;
        for (const day of daysFrom(addDays(history.until, 1))) {
          if (isSchoolDay(day, YEAR)) schoolDays += 1;
          // Three weeks, of five school days each.
          if (schoolDays <= 15) continue;
          const { overdue, soon, waiting, later } = shown(day);
          const isDated = [...soon, ...later].some(({ kind }) => kind === 'reminder') || waiting.length === 0;
          expect({ day, says: overdue.length > 0 || isDated }).toEqual({ day, says: true });
        }
      }),
      runs,
    );
  });
}
