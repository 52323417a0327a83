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

/** The first place from the end at which the test holds, in a list where it holds up to some place; the first place where it holds nowhere. */
function lastPlace(stays: readonly Stay[], test: (stay: Stay) => boolean): number {
  let low = 0;
  let high = stays.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const stay = stays[middle];
    if (stay && test(stay)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function staysOf(file: CaseFile, procedure: Procedure): Stays {
  const all: readonly Stay[] = [
    { step: firstStep(procedure).number, from: file.openedOn },
    ...file.steps.map((entry): Stay => ({ step: entry.body.to, from: entry.body.happenedOn, entry })),
  ];
  const back = lastReturn(file, procedure);
  const isOver = (place: number, step: StepNumber): boolean => {
    const entry = all[place]?.entry;
    return back !== undefined && step >= back.body.to && (entry === undefined || compareEntries(entry, back) < 0);
  };
  /** Days need not rise from one stay to the next: the last of those that began by then. */
  const onDay = (day: Day, before: number): number => {
    for (let place = before; place > 0; place -= 1) if ((all[place]?.from ?? day) <= day) return place;
    return 0;
  };
  const stepsAt = (places: readonly number[]): readonly StepNumber[] =>
    places.flatMap((place) => {
      const step = all[place]?.step;
      return step === undefined || isOver(place, step) ? [] : step;
    });
  return {
    stepsOf(entry) {
      const at = lastPlace(all, (stay) => stay.entry === undefined || compareEntries(stay.entry, entry) < 0);
      const day = 'happenedOn' in entry.body ? entry.body.happenedOn : undefined;
      const from = all[at]?.from;
      if (day === undefined || from === undefined || day >= from || at === 0) return stepsAt([at]);
      return stepsAt([at, onDay(day, at - 1)]);
    },
    lastAt: (step) => all.findLast((stay) => stay.step === step),
  };
}
