import { hashOf, type Route } from './route';

/** How many screens back are kept. */
const MOST = 30;

/** The screens that lead to that one: a screen that the person comes to again ends what came after it. */
export function withStep(trail: readonly Route[], to: Route): readonly Route[] {
  const seen = trail.findIndex((route) => hashOf(route) === hashOf(to));
  return seen < 0 ? [...trail, to].slice(-MOST) : trail.slice(0, seen + 1);
}

/** The trail when that screen takes the place of the last one. */
export const withInstead = (trail: readonly Route[], to: Route): readonly Route[] => withStep(trail.slice(0, -1), to);

/** The screen before the last of the trail, if there is one. */
export const before = (trail: readonly Route[]): Route | undefined => trail.at(-2);
