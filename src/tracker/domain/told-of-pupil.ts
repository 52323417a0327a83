import { type CaseEvent, KINDS, type PupilId, type PupilNames } from './entries';
import type { Kinds } from './entries/schema/kind';
import { fieldsOf } from './entries/schema/marked';
import { oncePerKind } from './entries/schema/once-per-kind';
import type { PupilRole } from './vocabulary';

/** What an entry says of who a pupil is. */
export interface ToldOfPupil {
  readonly pupil: PupilId;
  readonly names?: PupilNames;
  readonly role?: PupilRole;
  readonly class?: string;
}

const FIELDS = { 'pupil-names': 'names', 'pupil-role': 'role', 'pupil-class': 'class' } as const;

const teller = oncePerKind((shape) => {
  const pupil = fieldsOf(shape, 'refers', 'defines').find(({ mark }) => mark?.to === 'pupil');
  const told = fieldsOf(shape, 'pupil-names', 'pupil-role', 'pupil-class').flatMap(({ name, mark }) =>
    mark ? [{ name, as: FIELDS[mark.mark] }] : [],
  );
  return pupil && told.length > 0 ? { pupil: pupil.name, told } : undefined;
});

/** What the entry says of who a pupil is; `undefined` where it says nothing of that. */
export function toldOfPupil({ type, body }: CaseEvent, kinds: Kinds = KINDS): ToldOfPupil | undefined {
  const fields = teller(type, kinds);
  if (fields === undefined) return undefined;
  const from = body as Readonly<Record<string, unknown>>;
  const told = fields.told.flatMap(({ name, as }) => (from[name] === undefined ? [] : [[as, from[name]]]));
  return told.length > 0 ? { pupil: from[fields.pupil], ...Object.fromEntries(told) } : undefined;
}
