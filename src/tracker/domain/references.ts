import type { CaseEvent, Person, PupilId } from './entries';

/** Kinds of thing that an entry can name or that other entries can refer to. */
export type ReferenceKind = 'pupil' | 'talk' | 'agreement' | 'measure-use' | 'evaluation' | 'offer';

export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** Written as a loop because views of all pupils of all cases come by here. */
function to(kind: ReferenceKind, ...ids: readonly (string | undefined)[]): readonly Reference[] {
  const found: Reference[] = [];
  for (const id of ids) if (id !== undefined) found.push({ kind, id });
  return found;
}

const pupilOf = (person: Person): PupilId | undefined =>
  person.kind === 'pupil' || person.kind === 'parents' ? person.pupil : undefined;

const pupilIn = ({ pupil }: { readonly pupil?: PupilId }): PupilId | undefined => pupil;

/** What the entry gives a name to, for others to refer to. */
export function definedBy(event: CaseEvent): Reference | undefined {
  switch (event.type) {
    case 'pupil-added':
      return { kind: 'pupil', id: event.body.pupil };
    case 'talk-held':
      return { kind: 'talk', id: event.body.talk };
    case 'agreement-made':
      return { kind: 'agreement', id: event.body.agreement };
    case 'measure-taken':
      return { kind: 'measure-use', id: event.body.use };
    case 'evaluation-planned':
    case 'evaluation-held':
      return { kind: 'evaluation', id: event.body.evaluation };
    case 'ownership-offered':
      return { kind: 'offer', id: event.body.offer };
    default:
      return undefined;
  }
}

/** Everything that the entry refers to and that other entries have to define. */
export function referencesIn(event: CaseEvent): readonly Reference[] {
  switch (event.type) {
    case 'intake-recorded':
      return to('pupil', ...(event.body.quotes ?? []).map(pupilIn));
    case 'pupil-changed':
    case 'pupil-removed':
    case 'consent-given':
    case 'consent-refused':
    case 'parents-contacted':
    case 'parents-not-told':
    case 'measure-taken':
      return to('pupil', event.body.pupil);
    case 'report-received':
      return to('pupil', pupilOf(event.body.from));
    case 'talk-held': {
      const { with: people, quotes = [], feelings = [] } = event.body;
      return to('pupil', ...people.map(pupilOf), ...quotes.map(pupilIn), ...feelings.map(pupilIn));
    }
    case 'agreement-made':
      return [...to('pupil', ...event.body.who.map(pupilOf)), ...to('talk', event.body.talk)];
    case 'agreement-checked':
      return to('agreement', event.body.agreement);
    case 'decision-taken':
      return to('pupil', ...event.body.pupils);
    case 'measure-ended':
      return [...to('measure-use', event.body.use), ...to('talk', event.body.returnTalk)];
    case 'evaluation-cancelled':
      return to('evaluation', event.body.evaluation);
    case 'evaluation-held':
      return to('pupil', ...event.body.pupils.map(pupilIn));
    case 'ownership-accepted':
    case 'ownership-declined':
      return to('offer', event.body.offer);
    case 'observation-noted':
      return to('pupil', pupilOf(event.body.from), ...event.body.pupils);
    case 'sent-outside':
      return to('pupil', pupilOf(event.body.to), event.body.pupil);
    case 'case-opened':
    case 'pupil-added':
    case 'report-handed-over':
    case 'task-done':
    case 'task-not-applicable':
    case 'task-reopened':
    case 'evaluation-planned':
    case 'step-advanced':
    case 'ownership-offered':
    case 'working-note-written':
    case 'entry-corrected':
    case 'entry-retracted':
    case 'entry-erased':
    case 'case-closed':
    case 'case-reopened':
    case 'case-voided':
      return [];
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return event satisfies never;
  }
}

/** Whether the entry is about that pupil. */
export const isAbout = (event: CaseEvent, pupil: PupilId): boolean =>
  (event.type === 'pupil-added' && event.body.pupil === pupil) ||
  referencesIn(event).some(({ kind, id }) => kind === 'pupil' && id === pupil);
