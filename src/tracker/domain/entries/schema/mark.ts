export type PupilId = string;

/** Kinds of thing that an entry can name or that other entries can refer to. */
export type ReferenceKind =
  | 'pupil'
  | 'home'
  | 'talk'
  | 'agreement'
  | 'measure-use'
  | 'evaluation'
  | 'offer'
  | 'reminder';

/** What a field of a body is, beyond its shape: whoever needs all fields of a sort finds them by their mark (`parts-of.ts`). */
export type Mark =
  /** Text in which people write what happened: searched, guarded, given to whom it is about, bounded. */
  | { readonly mark: 'written' }
  /** Says who someone is: searched, and told elsewhere as far as it may be. */
  | { readonly mark: 'name' }
  /** The name of a parent or carer in a home: searched; the guard takes it out of texts for others. */
  | { readonly mark: 'carer' }
  /** How a home is reached: searched, and shown nowhere but where the home's own words are. */
  | { readonly mark: 'contact' }
  /** Short words by which something is known: searched. `blank` where they may say nothing. */
  | { readonly mark: 'label'; readonly blank?: true }
  /** All names of the pupil of whom the entry tells; the guard takes them out of texts. */
  | { readonly mark: 'pupil-names' }
  | { readonly mark: 'pupil-class'; readonly blank: true }
  | { readonly mark: 'pupil-role' }
  /** Another entry has to define it. `part` for who said the words beside it or told of it, or for their home: the entry as a whole is not about that. */
  | { readonly mark: 'refers'; readonly to: ReferenceKind; readonly part?: true }
  /** The entry gives a name to it. `again` is the kind of entry that may have named the same before. */
  | { readonly mark: 'defines'; readonly to: ReferenceKind; readonly again?: string }
  /** Stands in the procedure that the case follows. */
  | { readonly mark: 'in-procedure'; readonly what: 'task' | 'measure' | 'step' }
  /** A day that has come when it is written down. */
  | { readonly mark: 'past-day' }
  /** A day on which something begins or is planned; it may be to come. */
  | { readonly mark: 'start-day' }
  /** A day that is not before the one on which it begins, or else happened. */
  | { readonly mark: 'end-day' };
