import type { Building } from './building.ts';
import type { DraftStep } from './draft.ts';
import { readOnward } from './read-onward.ts';
import { stepNamed } from './step-names.ts';
import type { Tell } from './tell.ts';

/** The step with its way on, and with its references to other steps as names of files. */
export function resolveStep(step: DraftStep, way: Building['way'], steps: readonly DraftStep[], tell: Tell): DraftStep {
  const unknown = (text: string) =>
    tell(
      step.line,
      `De stap '${text}' bestaat niet.`,
      `Noem een stap zoals hij erboven heet: ${steps.map(({ name, title }) => name ?? title).join(', ')}.`,
    );
  const { togetherWith, ...rest } = step;
  const together = togetherWith === undefined ? undefined : stepNamed(togetherWith, steps)?.slug;
  if (togetherWith !== undefined && together === undefined) unknown(togetherWith);
  return {
    ...rest,
    ...(together && { togetherWith: together }),
    ...(way && wayOn(way, steps, tell, unknown)),
  };
}

function wayOn(
  { text, line }: NonNullable<Building['way']>,
  steps: readonly DraftStep[],
  tell: Tell,
  unknown: (text: string) => void,
): Partial<DraftStep> {
  const way = readOnward(text, (words) => stepNamed(words, steps) !== undefined);
  if (way === undefined) {
    tell(
      line,
      `'${text}' zegt niet wanneer het verdergaat.`,
      'Schrijf de voorwaarde met als: verder: als het niet stopt. Of: verder: als het nog eens gebeurt, naar stap 3.',
    );
    return {};
  }
  const { onward, onwardText } = way;
  // 'Terug naar stap 7' is no sentence of the protocol where there is no such step.
  const [, named] = /\b(?:naar|vanaf|bij)\s+(\p{L}+ \d+)\.?$/u.exec(onwardText ?? '') ?? [];
  if (named) unknown(named);
  if (onward === undefined || typeof onward === 'string') return way;
  const { to, ...how } = onward;
  const slug = to === undefined ? undefined : stepNamed(to, steps)?.slug;
  return { onward: { ...(slug && { to: slug }), ...how } };
}
