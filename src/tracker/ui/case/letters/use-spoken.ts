import type { PupilId } from '../../../domain/entries';
import { homesOf } from '../../../domain/queries/homes';
import { useCase } from '../../case-kit/case-context';

/** What is spoken in the homes of a pupil, as the case has it; nothing where it is Dutch, or where nobody wrote it down. */
export function useSpoken(pupil: PupilId): {
  readonly languages: readonly string[];
  readonly isInterpreterAsked: boolean;
} {
  const homes = homesOf(useCase().file, pupil).filter(({ mayKnow }) => mayKnow);
  return {
    languages: [...new Set(homes.flatMap(({ language }) => language ?? []))],
    isInterpreterAsked: homes.some(({ interpreter }) => interpreter),
  };
}
