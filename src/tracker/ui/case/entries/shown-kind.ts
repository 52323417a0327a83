import type { JSX } from 'preact';
import type * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import type { Procedure } from '../../../../protocol/procedure';
import type { CaseFile } from '../../../domain/case';
import type { Amendment, BodyOf, EventType } from '../../../domain/entries';
import type { FieldsProps } from '../../case-kit/entry-form';
import type { Problems } from '../../kit/form/typed';
import type { Naming } from '../../model/naming';

/** A label with a text; without a label the text speaks for itself. */
export interface EntryDetail {
  readonly label?: string;
  readonly text: string;
  /** The words of someone, as they were said. */
  readonly quote?: boolean;
}

export interface EntryWords {
  /** What happened, in a few words. */
  readonly title: string;
  readonly details: readonly EntryDetail[];
}

/** What the words are made with. */
export interface Told {
  readonly file: Pick<CaseFile, 'agreements' | 'homes' | 'measures' | 'plannedEvaluations' | 'reminders'>;
  readonly procedure: Procedure;
  readonly naming: Naming;
  readonly projector: boolean;
}

/** What a reader of a timeline looks for. */
export const ENTRY_FILTERS = ['talks', 'agreements', 'parents', 'evaluations', 'decisions', 'steps', 'other'] as const;
export type EntryFilter = (typeof ENTRY_FILTERS)[number];

/** Types of entry that tell something of the case. */
export type TellingType = Exclude<EventType, Amendment>;

/** A form for something new; it may tell of more than one kind. */
export interface NewEntryForm {
  readonly schema: v.GenericSchema<unknown, object>;
  problems(value: object, today: Day): Problems<object>;
  Fields(props: FieldsProps<object>): JSX.Element;
}

/** A form for correcting an entry of one kind. */
export interface CorrectionForm<T extends TellingType = TellingType> extends NewEntryForm {
  /** The fields of the entry that the form is about. */
  readonly own: readonly string[];
  typed(body: BodyOf<T>): object;
  body(value: object): object;
}

/** How an entry comes to be without a form that asks for it alone. */
export type WithoutForm =
  /** On a screen that asks for more than it. */
  | 'own-screen'
  /** By a press, with at most a reason. */
  | 'one-press'
  /** By the program, when something else is done. */
  | 'by-itself';

/** How one kind of entry shows: everything that the screens of a case have for it alone. */
export interface ShownKind<T extends TellingType> {
  /** Under what a reader of a timeline finds it. */
  readonly filter: EntryFilter;
  /** What an entry says, in the timeline and wherever else it is shown. */
  words(body: BodyOf<T>, told: Told): EntryWords;
  /** The form in which it is written. */
  readonly form: NewEntryForm | WithoutForm;
  /** The form by which it is corrected; else it is taken back and told anew. */
  readonly correction: CorrectionForm<T> | 'taken-back';
}

/** Gives a kind its types. */
export const shownKind = <T extends TellingType>(kind: ShownKind<T>): ShownKind<T> => kind;
