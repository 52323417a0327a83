import type { CaseFile } from '../case';
import type { EntryOf, PupilId } from '../entries';

export interface ParentsState {
  readonly pupil: PupilId;
  /** `tried` when nobody was reached yet, `left-out` when it was chosen not to tell them for now. */
  readonly state: 'informed' | 'tried' | 'left-out' | 'not-yet';
  readonly last?: EntryOf<'parents-contacted' | 'parents-not-told'>;
}

type Contact = EntryOf<'parents-contacted' | 'parents-not-told'>;

const isReached = (contact: Contact): boolean => contact.type === 'parents-contacted' && contact.body.reached;

/** Whether the parents of each pupil know (S1-8, S2-13, S3-12). */
export function parentsOf({ pupils, parentContacts }: CaseFile): readonly ParentsState[] {
  const lasts = new Map(parentContacts.map((contact) => [contact.body.pupil, contact]));
  const reached = new Set(parentContacts.filter(isReached).map(({ body }) => body.pupil));
  return pupils
    .filter(({ removed }) => !removed)
    .map(({ id }): ParentsState => {
      const last = lasts.get(id);
      if (last === undefined) return { pupil: id, state: 'not-yet' };
      if (reached.has(id)) return { pupil: id, state: 'informed', last };
      return { pupil: id, state: last.type === 'parents-contacted' ? 'tried' : 'left-out', last };
    });
}
