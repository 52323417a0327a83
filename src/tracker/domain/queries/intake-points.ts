import { WORDS } from '../../../words/school-words';
import type { IntakeQuestion } from '../../../words/words';
import type { Intake, Pupil } from '../case';

/** What an intake can ask and write down (S0-2). */
const POINTS = ['targeted', 'bullying', 'dates', 'where', 'how-long', 'seen-or-heard'] as const;
export type IntakePoint = (typeof POINTS)[number];

const QUESTIONS = { dates: 'when', where: 'where', 'how-long': 'how-long' } as const satisfies Partial<
  Record<IntakePoint, IntakeQuestion>
>;

/** What the intake of this school asks: six things at most, and who, whom and what always. */
export const INTAKE_POINTS: readonly IntakePoint[] = POINTS.filter(
  (point) => !(point in QUESTIONS) || WORDS.intake.includes(QUESTIONS[point as keyof typeof QUESTIONS]),
);

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
