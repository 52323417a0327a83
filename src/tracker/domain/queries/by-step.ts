/** What was written of each step: talks, agreements and plans, kept from one state of a case to the next while they are the same. */
import type { Procedure, StepNumber } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import type { EntryOf, TellingEntry } from '../entries';
import { presentRound } from '../present-round';
import { type Stays, staysOf } from '../stays';
import { earlySteps } from './held-early';

type ByStep<T extends TellingEntry['type']> = ReadonlyMap<StepNumber, readonly EntryOf<T>[]>;

export interface WrittenByStep {
  readonly talks: ByStep<'talk-held'>;
  readonly agreements: ByStep<'agreement-made'>;
  readonly plans: ByStep<'evaluation-planned'>;
}

/** All of a case on which the division hangs; a case that goes on keeps what did not change. */
const groundOf = (file: CaseFile, procedure: Procedure): readonly unknown[] => [
  procedure,
  file.openedOn,
  file.reopened,
  file.pupils,
  file.steps,
  file.agreements,
  file.plannedEvaluations,
];

const known = new WeakMap<CaseFile['talks'], { readonly ground: readonly unknown[]; readonly found: WrittenByStep }>();

/** The entries by the steps of which they tell a part, of the present round. A note more in a long case costs no walk through its talks. */
export function writtenByStep(whole: CaseFile, procedure: Procedure): WrittenByStep {
  const ground = groundOf(whole, procedure);
  const before = known.get(whole.talks);
  if (before?.ground.every((part, place) => part === ground[place])) return before.found;
  const file = presentRound(whole, procedure);
  const stays = staysOf(whole, procedure);
  const earlyOf = earlySteps(file, procedure, stays);
  const found = {
    talks: byStep(file.talks, stays, earlyOf),
    agreements: byStep(file.agreements, stays, earlyOf),
    plans: byStep(file.plannedEvaluations, stays, earlyOf),
  };
  known.set(whole.talks, { ground, found });
  return found;
}

function byStep<E extends TellingEntry>(
  entries: readonly E[],
  stays: Stays,
  earlyOf: (entry: E) => StepNumber | undefined,
): ReadonlyMap<StepNumber, readonly E[]> {
  const found = new Map<StepNumber, E[]>();
  const put = (step: StepNumber, entry: E): void => {
    const list = found.get(step);
    if (list === undefined) found.set(step, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  };
  for (const entry of entries) {
    for (const step of stays.stepsOf(entry)) put(step, entry);
    const early = earlyOf(entry);
    if (early !== undefined) put(early, entry);
  }
  return found;
}
