import type { CaseFile, Home } from '../case';
import type { EntryOf, PupilId } from '../entries';
import { homesOf } from './homes';

/** Whether one of several homes knows. */
export interface HomeState {
  readonly home: Home;
  readonly state: ParentsState['state'];
}

export interface ParentsState {
  readonly pupil: PupilId;
  /** `tried` when nobody was reached yet, `left-out` when it was chosen not to tell them for now. */
  readonly state: 'informed' | 'tried' | 'left-out' | 'not-yet';
  readonly last?: EntryOf<'parents-contacted' | 'parents-not-told'>;
  /** Each of the pupil's homes; absent where the case knows of none. */
  readonly homes?: readonly HomeState[];
}

type Contact = EntryOf<'parents-contacted' | 'parents-not-told'>;

const isReached = (contact: Contact): boolean => contact.type === 'parents-contacted' && contact.body.reached;

function stateOf(contacts: readonly Contact[]): ParentsState['state'] {
  const last = contacts.at(-1);
  if (last === undefined) return 'not-yet';
  if (contacts.some(isReached)) return 'informed';
  return last.type === 'parents-contacted' ? 'tried' : 'left-out';
}

/** What counts for a home: what was said to it, and what was said without naming one. */
const ofHome = (contacts: readonly Contact[], { id }: Home): readonly Contact[] =>
  contacts.filter(({ body }) => body.home === undefined || body.home === id);

const ORDER: readonly ParentsState['state'][] = ['not-yet', 'tried', 'left-out', 'informed'];

/**
 * Whether the parents of each pupil know (S1-8, S2-13, S3-12): of several homes each that may know does. One that may not is
 * left out, with the reason that stands with it.
 */
export function parentsOf(file: CaseFile): readonly ParentsState[] {
  const contacts = Map.groupBy(file.parentContacts, ({ body }) => body.pupil);
  return file.pupils.filter(({ removed }) => !removed).map(({ id }) => stateFrom(file, id, contacts.get(id) ?? []));
}

/** Whether the parents of that pupil know, as `parentsOf` says it. */
export const parentsOfPupil = (file: CaseFile, pupil: PupilId): ParentsState =>
  stateFrom(
    file,
    pupil,
    file.parentContacts.filter(({ body }) => body.pupil === pupil),
  );

/** Whether the parents of that pupil know, by the contacts about that pupil. */
function stateFrom(file: CaseFile, pupil: PupilId, contacts: readonly Contact[]): ParentsState {
  const homes = homesOf(file, pupil).map((home): HomeState => {
    const state = stateOf(ofHome(contacts, home));
    return { home, state: home.mayKnow || state === 'informed' ? state : 'left-out' };
  });
  const asked = homes.filter(({ home }) => home.mayKnow).map(({ state }) => state);
  const least = ORDER.find((state) => asked.includes(state));
  const last = contacts.at(-1);
  return {
    pupil,
    state: least ?? (homes.length > 0 ? 'left-out' : stateOf(contacts)),
    ...(homes.length > 0 && { homes }),
    ...(last && { last }),
  };
}
