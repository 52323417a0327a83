/** Messages to parents as data: the words come from `content/berichten/`, what they leave open comes from a case. */
import type { FactId } from './procedure';

/**
 * What a message may leave open, by the word that stands between braces in its text. `kind` is the first name of the reader's own child;
 * the words of `maatregel` say what is done and why.
 */
export const PLACEHOLDERS = [
  'kind',
  'school',
  'afzender',
  'functie',
  'bereikbaar',
  'gespreksdatum',
  'signalen',
  'stappen',
  'afspraken',
  'evaluatiedatum',
  'maatregel',
  'begindatum',
  'einddatum',
  'terugkeergesprek',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Whose parents a message may go to, by what part the pupil has in it. */
export const ADDRESSEES = ['targeted', 'bullying', 'follower'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export interface Message {
  /** File name in `content/berichten`. */
  readonly id: string;
  readonly title: string;
  /** Slug of the step that it belongs to; `middelen` for a measure. */
  readonly step: string;
  /** `id` of the measure that it belongs to. */
  readonly measure?: string;
  readonly addressees: readonly Addressee[];
  /** The ways that the protocol names, the first of them the usual one. */
  readonly channels: readonly ('phone' | 'email')[];
  readonly facts: readonly FactId[];
  readonly subject: string;
  /** Plain text; paragraphs are parted by an empty line. */
  readonly text: string;
}

const BRACED = /\{([^{}]*)\}/g;

/** Whether a message may leave that open. */
export const isPlaceholder = (name: string): name is Placeholder => (PLACEHOLDERS as readonly string[]).includes(name);

/** The names between braces, in order, each once. */
export const namesBetweenBraces = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(BRACED), ([braced]) => braced.slice(1, -1))),
];

/** The text with each placeholder as `wordsFor` has it. */
export const fillPlaceholders = (text: string, wordsFor: (name: Placeholder) => string): string =>
  text.replace(BRACED, (braced, name: string) => (isPlaceholder(name) ? wordsFor(name) : braced));
