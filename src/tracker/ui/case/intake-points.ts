import type { Intake, Pupil } from '../../domain/case';

/** The six things that the mentor asks and writes down (S0-2). */
export const INTAKE_POINTS = ['targeted', 'bullying', 'dates', 'where', 'how-long', 'seen-or-heard'] as const;
export type IntakePoint = (typeof INTAKE_POINTS)[number];

const says = (value: string | readonly unknown[] = ''): boolean =>
  (typeof value === 'string' ? value.trim() : value).length > 0;

/** The points of the intake that nothing was written of yet. */
export function openPoints(
  pupils: readonly Pick<Pupil, 'role' | 'removed'>[],
  { seenOn, seenWhen, places, where, howLong, facts, quotes }: Intake,
): readonly IntakePoint[] {
  const has = (role: Pupil['role']) => pupils.some((pupil) => pupil.role === role && !pupil.removed);
  const told: Record<IntakePoint, boolean> = {
    targeted: has('targeted'),
    bullying: has('bullying'),
    dates: says(seenOn) || says(seenWhen),
    where: says(places) || says(where),
    'how-long': says(howLong),
    'seen-or-heard': says(facts) || says(quotes),
  };
  return INTAKE_POINTS.filter((point) => !told[point]);
}
