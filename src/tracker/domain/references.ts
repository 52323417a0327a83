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

/** What the entry gives a name to, for others to refer to. */
export function definedBy({ type, body }: CaseEvent, kinds: Kinds = KINDS): Definition | undefined {
  const field = definition(type, kinds);
  if (field?.mark === undefined) return undefined;
  const { to: kind, again } = field.mark;
  const id = (body as Readonly<Record<string, unknown>>)[field.name] as string;
  return again === undefined ? { kind, id } : { kind, id, again };
}

/** Everything that the entry refers to and that other entries have to define, in the order of its schema. */
export function referencesIn({ type, body }: CaseEvent, kinds: Kinds = KINDS): readonly Reference[] {
  const found: Reference[] = [];
  references(type, kinds)?.(body, (id, { to: kind }) => found.push({ kind, id: id as string }));
  return found;
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

/** Whether the entry is about that pupil, or has words of that pupil in it. */
export function isAbout(event: CaseEvent, pupil: PupilId, kinds: Kinds = KINDS): boolean {
  let about = false;
  references(event.type, kinds)?.(event.body, (id, { to }) => {
    about ||= to === 'pupil' && id === pupil;
  });
  if (about) return true;
  const defined = definedBy(event, kinds);
  return defined?.kind === 'pupil' && defined.id === pupil;
}
