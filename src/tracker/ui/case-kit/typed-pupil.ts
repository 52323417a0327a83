import * as v from 'valibot';
import type { BodyOf, PupilNames } from '../../domain/entries';
import { PUPIL_ROLES } from '../../domain/vocabulary';
import { filled, said, typedText } from '../kit/form/typed';

/** A pupil as typed in a form. */
export const typedPupilSchema = v.object({
  /** Made when the row was added. */
  pupil: v.string(),
  role: v.fallback(v.picklist(PUPIL_ROLES), 'targeted'),
  first: typedText,
  prefix: typedText,
  last: typedText,
  /** Separated by commas. */
  nicknames: typedText,
  class: typedText,
});
export type TypedPupil = v.InferOutput<typeof typedPupilSchema>;

export const noPupil = (pupil: string, role: TypedPupil['role']): TypedPupil => ({
  pupil,
  role,
  first: '',
  prefix: '',
  last: '',
  nicknames: '',
  class: '',
});

/** Whether nothing of a name or class was typed. */
export const isEmptyPupil = ({ first, prefix, last, nicknames, class: group }: TypedPupil): boolean =>
  [first, prefix, last, nicknames, group].every((text) => text.trim() === '');

export const namesOf = ({ first, prefix, last, nicknames }: TypedPupil): PupilNames => ({
  first: first.trim(),
  last: last.trim(),
  nicknames: nicknames
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
  ...filled({ prefix: said(prefix) }),
});

/** What the pupil's entry says. */
export const pupilBody = (typed: TypedPupil): Omit<BodyOf<'pupil-added'>, 'by'> => ({
  pupil: typed.pupil,
  names: namesOf(typed),
  role: typed.role,
  class: typed.class.trim(),
});

/** A pupil of a case as it would be typed. */
export const typedFrom = (
  id: string,
  { names, role, class: group }: { names: PupilNames; role: TypedPupil['role']; class: string },
): TypedPupil => ({
  pupil: id,
  role,
  first: names.first,
  prefix: names.prefix ?? '',
  last: names.last,
  nicknames: names.nicknames.join(', '),
  class: group,
});

/** What is wrong with the pupil, in words, if anything. */
export function pupilProblem(typed: TypedPupil): string | undefined {
  if (said(typed.first) === undefined && said(typed.last) === undefined) return 'Vul een voornaam of achternaam in.';
  return undefined;
}
