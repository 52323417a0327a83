/** A small procedure for tests, consistent as it stands: a report and three steps. */
import type { Evaluation, Measure, Procedure, Step, Task } from './procedure';

export const task = (id: string, by?: string): Task => ({
  id,
  text: id,
  facts: ['S0-1'],
  records: 'note',
  ...(by && { by }),
});

export const step = (number: number, changes: Partial<Step> = {}): Step => {
  const slug = number === 0 ? 'melding' : `stap-${number}`;
  return {
    number,
    slug,
    title: slug,
    label: slug,
    ...(number > 0 && { name: `Stap ${number}` }),
    leads: ['mentor'],
    needsConsent: false,
    phases: [
      { tasks: [task(`${slug}/eerste`)] },
      { title: 'Daarna', tasks: [task(`${slug}/tweede`), task(`${slug}/derde`)] },
    ],
    parents: [],
    onward: 'in-order',
    ...changes,
  };
};

/** An evaluation that is counted from that task. */
export const countedFrom = (id: string): Evaluation => ({
  after: { count: 2, unit: 'weeks' },
  countedFrom: { task: id, text: id },
  again: { kind: 'within', term: { count: 6, unit: 'weeks' } },
  facts: ['S4-1'],
});

export const measure = (id: string): Measure => ({ id, title: id, facts: ['MID-1'], atOnceWhenSerious: false });

export const EXAMPLE_STEPS = [
  step(0),
  step(1, { onward: 'when-not-stopped', evaluation: countedFrom('stap-1/tweede') }),
  step(2, { onward: 'when-not-stopped', leads: ['mentor', 'coordinator'] }),
  step(3, { onward: 'end', decides: 'directeur' }),
] as const;

export const EXAMPLE_ROLES = ['mentor', 'coordinator', 'directeur'];

export const procedureOf = (
  steps: readonly Step[],
  measures: readonly Measure[] = [measure('halt'), measure('time-out')],
): Procedure => ({
  version: '1',
  steps,
  measures,
});

export const EXAMPLE_PROCEDURE = procedureOf(EXAMPLE_STEPS);
