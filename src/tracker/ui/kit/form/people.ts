import type { Person } from '../../../domain/entries';

/** A text for each person, for lists to choose from. */
export function keyOfPerson(person: Person): string {
  switch (person.kind) {
    case 'pupil':
    case 'parents':
      return `${person.kind}:${person.pupil}`;
    case 'role':
      return `role:${person.role}`;
    case 'other':
      return `other:${person.text}`;
    default:
      return person satisfies never;
  }
}

/** The person of that key; `undefined` for another text. */
export function personOfKey(key: string): Person | undefined {
  const at = key.indexOf(':');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  if (kind === 'pupil' || kind === 'parents') return { kind, pupil: id };
  if (kind === 'role') return { kind, role: id };
  return kind === 'other' ? { kind, text: id } : undefined;
}

/** The people with what was typed of them trimmed, without those of whom nothing was typed. */
export const peopleTold = (people: readonly Person[]): readonly Person[] =>
  people.flatMap((person): Person[] => {
    if (person.kind === 'role') {
      const { initials = '', ...rest } = person;
      return [initials.trim() ? { ...rest, initials: initials.trim() } : rest];
    }
    if (person.kind !== 'other') return [person];
    const text = person.text.trim();
    return text === '' ? [] : [{ kind: 'other', text }];
  });
