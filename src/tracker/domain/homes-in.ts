import { type CaseEvent, type HomeId, KINDS, type PupilId } from './entries';
import type { Kinds } from './entries/schema/kind';
import { finderOf } from './entries/schema/marked';
import { oncePerKind } from './entries/schema/once-per-kind';

export interface HomeOf {
  readonly home: HomeId;
  /** The pupil beside whom it is named; absent where the entry names nobody with it. */
  readonly pupil: PupilId | undefined;
  /** Whether the entry as a whole is about the home, and not only words in it. */
  readonly whole: boolean;
}

const references = oncePerKind((shape) => finderOf(shape, 'refers'));

/** The homes that the entry refers to, each with the pupil whose home it says that it is. */
export function homesIn({ type, body }: CaseEvent, kinds: Kinds = KINDS): readonly HomeOf[] {
  const found: HomeOf[] = [];
  const own = (body as { readonly pupil?: PupilId }).pupil;
  references(type, kinds)?.(body, (id, { to, part }, of) => {
    if (to === 'home') found.push({ home: id as HomeId, pupil: of ?? own, whole: part !== true });
  });
  return found;
}
