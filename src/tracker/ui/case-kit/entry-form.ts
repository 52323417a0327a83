import type { JSX } from 'preact';
import type * as v from 'valibot';
import type { Day } from '../../../protocol/day';
import type { Amendment, BodyOf, EventType, WrittenField } from '../../domain/entries';
import type { Problems } from '../kit/form/typed';

export interface FieldsProps<F> {
  readonly value: F;
  readonly problems: Problems<F>;
  change(changes: Partial<F>): void;
}

/** How one type of entry is typed: for writing it down and for correcting it. */
export interface EntryForm<T extends Exclude<EventType, Amendment>, F extends object, Own extends keyof BodyOf<T>> {
  readonly schema: v.GenericSchema<unknown, F>;
  /** The fields of the entry that the form is about; the others stay as they are when it is corrected. */
  readonly own: readonly Own[];
  /** What the form shows of an entry. */
  typed(body: BodyOf<T>): F;
  problems(value: F, today: Day): Problems<F>;
  /** What the form says of the entry. */
  body(value: F): Pick<BodyOf<T>, Own>;
  Fields(props: FieldsProps<F>): JSX.Element;
}

/** Free text of which a form says nothing, though it corrects the entry; the reason to depart from the protocol stays as it was. */
type Forgotten<T extends EventType, Own> = Exclude<WrittenField<T>, Own | 'deviation'>;

/** Gives the form its types; one that leaves out a field in which people write does not compile. */
export const entryForm =
  <T extends Exclude<EventType, Amendment>>() =>
  <F extends object, const Own extends keyof BodyOf<T>>(
    form: EntryForm<T, F, Own> & ([Forgotten<T, Own>] extends [never] ? unknown : { forgets: Forgotten<T, Own> }),
  ): EntryForm<T, F, Own> =>
    form;
