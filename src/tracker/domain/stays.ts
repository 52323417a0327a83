import type { Day } from '../../protocol/day';
import { firstStep } from '../../protocol/order';
import type { Procedure, StepNumber } from '../../protocol/procedure';
import { compareEntries } from '../log/order';
import type { CaseFile } from './case';
import type { EntryOf, TellingEntry } from './entries';
import { lastReturn } from './present-round';

/** A time that the case was at a step: until the next one. */
export interface Stay {
  readonly step: StepNumber;
  readonly from: Day;
  /** The entry by which the case came there; absent for the first. */
  readonly entry?: EntryOf<'step-advanced'>;
}

/** The times that a case was at its steps. */
export interface Stays {
  /**
   * The steps of which what the entry tells is a part: the one that the case was at when it was written, and for something of before the case
   * came there also the one that it was at on that day. Nothing of a step that the procedure led back behind since.
   */
  stepsOf(entry: TellingEntry): readonly StepNumber[];
  /** When the case last came to the step; `undefined` where it never was. */
  lastAt(step: StepNumber): Stay | undefined;
}

/** How many of the steps, which come in order, were written before the entry. */
function countBefore(steps: CaseFile['steps'], entry: TellingEntry): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const step = steps[middle];
    if (step && compareEntries(step, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function staysOf(file: CaseFile, procedure: Procedure): Stays {
  const first: Stay = { step: firstStep(procedure).number, from: file.openedOn };
  const all: readonly Stay[] = [
    first,
    ...file.steps.map((entry): Stay => ({ step: entry.body.to, from: entry.body.happenedOn, entry })),
  ];
  const back = lastReturn(file, procedure);
  const isOver = ({ step, entry }: Stay): boolean =>
    back !== undefined && step >= back.body.to && (entry === undefined || compareEntries(entry, back) < 0);
  const stepsIn = (...stays: readonly Stay[]): readonly StepNumber[] =>
    stays.flatMap((stay) => (isOver(stay) ? [] : stay.step));
  /** Days need not rise from one stay to the next: the last of those before that place that began by then. */
  const onDay = (day: Day, before: number): Stay =>
    all.findLast(({ from }, place) => place < before && from <= day) ?? first;
  return {
    stepsOf(entry) {
      const place = countBefore(file.steps, entry);
      const present = all[place] ?? first;
      const day = 'happenedOn' in entry.body ? entry.body.happenedOn : undefined;
      if (day === undefined || day >= present.from || present === first) return stepsIn(present);
      return stepsIn(present, onDay(day, place));
    },
    lastAt: (step) => all.findLast((stay) => stay.step === step),
  };
}
