/** What of a part of a case is asked for, and how that stands in the address: nothing else reads or makes those words. */
import type { StepNumber, TaskId } from '../../../protocol/procedure';
import type { HomeId, PupilId, ReminderId } from '../../domain/entries';

/** Something new that is not what its part is for, with its word in the address. */
const SORTS = { observation: 'observatie', report: 'melding', 'report-handover': 'overdracht' } as const;
export type NewSort = keyof typeof SORTS;

/** Whom something new is about. */
export interface NewOf {
  readonly pupil?: PupilId;
  /** Which of the pupil's homes. */
  readonly home?: HomeId;
  /** The reminder that is done with it. */
  readonly reminder?: ReminderId;
  /** The use of a measure that it is about. */
  readonly measure?: string;
}

export type About =
  /** The pupil, agreement, measure, entry … of the part. */
  | { readonly kind: 'one'; readonly id: string }
  /** Writing down something new: of one pupil where that is known; with a task, that task is marked as done too. */
  | ({ readonly kind: 'new'; readonly task?: TaskId; readonly sort?: NewSort } & NewOf)
  /** Changing one thing of the part. */
  | { readonly kind: 'change'; readonly id: string }
  /** Not telling the parents of that pupil for now. */
  | { readonly kind: 'leave-out'; readonly pupil: PupilId }
  /** A home of that pupil: a new one, or changing what is told of it. */
  | { readonly kind: 'home'; readonly pupil: PupilId; readonly home?: HomeId };
/** Messages for the parents of that pupil, or one of them. */
export interface LettersAbout {
  readonly pupil: PupilId;
  readonly message?: string;
}

export const one = (id: string): About => ({ kind: 'one', id });
export const change = (id: string): About => ({ kind: 'change', id });
export const newFor = (task?: TaskId, of: NewOf = {}): About => ({
  kind: 'new',
  ...(task !== undefined && { task }),
  ...of,
});
export const newOf = (sort: NewSort): About => ({ kind: 'new', sort });

const NEW = 'nieuw';
const LEAVE_OUT = 'weglaten';
const HOME = 'thuis';
const CHANGE = { entry: 'verbeter', thing: 'wijzig' } as const;
/** Between a pupil and their message or their home, and between a task, the pupil that it is about, the home, the reminder and the measure. */
const BETWEEN = '~';
const NOTHING_MORE = /~+$/;

/** @param ofEntries whether it is a part whose things are entries, which are not changed but corrected */
export function aboutText(about: About, ofEntries: boolean): string {
  switch (about.kind) {
    case 'one':
      return about.id;
    case 'new': {
      const { task = '', pupil = '', home = '', reminder = '', measure = '', sort } = about;
      const told = [task, pupil, home, reminder, measure].join(BETWEEN).replace(NOTHING_MORE, '');
      const after = sort === undefined ? told : SORTS[sort];
      return after === '' ? NEW : `${NEW}:${after}`;
    }
    case 'change':
      return `${CHANGE[ofEntries ? 'entry' : 'thing']}:${about.id}`;
    case 'leave-out':
      return `${LEAVE_OUT}:${about.pupil}`;
    case 'home':
      return `${HOME}:${about.pupil}${about.home === undefined ? '' : `${BETWEEN}${about.home}`}`;
    default:
      return about satisfies never;
  }
}

export function readAbout(text: string): About {
  if (text === NEW) return { kind: 'new' };
  const [, word, rest = ''] = /^(.*?):(.*)$/.exec(text) ?? [];
  if (word === NEW) {
    const sort = Object.entries(SORTS).find(([, known]) => known === rest)?.[0];
    if (sort !== undefined) return { kind: 'new', sort: sort as NewSort };
    const [task, pupil, home, reminder, measure] = rest.split(BETWEEN);
    return newFor(task || undefined, {
      ...(pupil && { pupil }),
      ...(home && { home }),
      ...(reminder && { reminder }),
      ...(measure && { measure }),
    });
  }
  if (word === HOME) {
    const [pupil = '', home] = rest.split(BETWEEN);
    return { kind: 'home', pupil, ...(home && { home }) };
  }
  if (word === LEAVE_OUT) return { kind: 'leave-out', pupil: rest };
  if (word === CHANGE.entry || word === CHANGE.thing) return { kind: 'change', id: rest };
  return { kind: 'one', id: text };
}

export const lettersText = ({ pupil, message }: LettersAbout): string =>
  message === undefined ? pupil : `${pupil}${BETWEEN}${message}`;

export function readLetters(text: string): LettersAbout {
  const [pupil = '', message] = text.split(BETWEEN);
  return { pupil, ...(message && { message }) };
}

/** The number of a step; `undefined` for what is no number. */
export const readStep = (text: string): StepNumber | undefined => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);
