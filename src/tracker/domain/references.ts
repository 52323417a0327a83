import { type CaseEvent, KINDS, type PupilId } from './entries';
import type { Kinds } from './entries/schema/kind';
import type { ReferenceKind } from './entries/schema/mark';
import { fieldsOf, finderOf } from './entries/schema/marked';
import { oncePerKind } from './entries/schema/once-per-kind';

export type { ReferenceKind } from './entries/schema/mark';

export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** Something that an entry gives a name to. */
export interface Definition extends Reference {
  /** The type of the entry that may have given it that name before. */
  readonly again?: string;
}

const definition = oncePerKind((shape) => fieldsOf(shape, 'defines').find(({ mark }) => mark !== undefined));
const references = oncePerKind((shape) => finderOf(shape, 'refers'));

const fieldIn = ({ body }: CaseEvent, name: string): string =>
  (body as Readonly<Record<string, unknown>>)[name] as string;

/** What the entry gives a name to, for others to refer to. */
export function definedBy(event: CaseEvent, kinds: Kinds = KINDS): Definition | undefined {
  const field = definition(event.type, kinds);
  if (field?.mark === undefined) return undefined;
  const { to: kind, again } = field.mark;
  const id = fieldIn(event, field.name);
  return again === undefined ? { kind, id } : { kind, id, again };
}

/** Everything that the entry refers to and that other entries have to define, in the order of its schema. */
export function referencesIn(event: CaseEvent, kinds: Kinds = KINDS): readonly Reference[] {
  const found: Reference[] = [];
  eachReference(event, (kind, id) => found.push({ kind, id }), kinds);
  return found;
}

/** Hands over everything that the entry refers to, in the order of its schema. */
export function eachReference(
  { type, body }: CaseEvent,
  found: (kind: ReferenceKind, id: string) => void,
  kinds: Kinds = KINDS,
): void {
  references(type, kinds)?.(body, (id, { to }) => found(to, id as string));
}

/** The pupils whom the entry as a whole is about, whom it adds among them; not those of whom it only has words. */
export function pupilsOf(event: CaseEvent, kinds: Kinds = KINDS): readonly PupilId[] {
  const found: PupilId[] = [];
  const defined = definedBy(event, kinds);
  if (defined?.kind === 'pupil') found.push(defined.id);
  references(event.type, kinds)?.(event.body, (id, { to, part }) => {
    if (to === 'pupil' && !part) found.push(id as PupilId);
  });
  return found;
}

/** A test for entries that are about that pupil, or have words of that pupil in them. */
export function aboutPupil(pupil: PupilId, kinds: Kinds = KINDS): (event: CaseEvent) => boolean {
  let isNamed = false;
  const look = (id: unknown, { to }: { readonly to: ReferenceKind }) => {
    isNamed ||= to === 'pupil' && id === pupil;
  };
  return (event) => {
    isNamed = false;
    references(event.type, kinds)?.(event.body, look);
    const defined = definition(event.type, kinds);
    return isNamed || (defined?.mark?.to === 'pupil' && fieldIn(event, defined.name) === pupil);
  };
}
