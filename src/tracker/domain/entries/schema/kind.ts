import type * as v from 'valibot';
import type { ReferenceKind } from './mark';
import type { Versions } from './versions';

/** Which families may read what an entry says. What it says of one pupil apart goes to that pupil's alone, whichever it is. */
export type Readers =
  /** Families of the pupils whom it is about; all of them where it is about nobody. */
  | 'its-pupils-or-all'
  /** Families of the pupils whom it is about; where it is about nobody, only who a person says may. */
  | 'its-pupils'
  /** All of them, whomever it names. */
  | 'all'
  /** Only who a person says may: it does not say whom it is about. */
  | 'on-choice'
  /** None: it is between people of school. */
  | 'school'
  /** None: its writer alone. Who has the right to see everything gets it when a person says that it is about them. */
  | 'writer'
  /** Those who may read what it refers to. */
  | { readonly as: ReferenceKind };

type ReadersOf<Body> = Readers | ((body: Body) => Readers);

/** A kind of entry: everything that belongs to it alone. */
export interface Kind<S extends v.GenericSchema = v.GenericSchema, R extends ReadersOf<never> = ReadersOf<never>> {
  readonly body: Versions<S>;
  /** Which families may read it; it may follow from what it says. */
  readonly readers: R;
  /** It goes along when only a summary of a case is handed over. */
  readonly inSummary?: true;
}

/** Kinds by the type that their entries have. */
export type Kinds = Readonly<Record<string, Kind>>;

/** Declares a kind of entry. */
export const kind = <S extends v.GenericSchema, const R extends ReadersOf<v.InferOutput<S>>>(
  declared: Kind<S, R>,
): Kind<S, R> => declared;
