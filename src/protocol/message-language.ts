/** A language in which parents may get the fixed sentences of a message beside the Dutch, once somebody who speaks it has read them. */
export interface MessageLanguage {
  /** As in `lang`: 'ar'. */
  readonly tag: string;
  /** What the language is called in Dutch, for who chooses it. */
  readonly dutchName: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who read the messages. */
  readonly readBy: string;
  /** Above the translation: that it is one, and that the Dutch counts. */
  readonly heading: string;
  /** In the place of what stands in Dutch alone. */
  readonly onlyDutch: string;
  /** How a day of each month is written, with {dag} and {jaar} in it; none where the language is unknown, and days stay as they are in Dutch. */
  readonly days: readonly string[];
  /** Translations by paragraph of the Dutch messages, with the same placeholders. */
  readonly paragraphs: Readonly<Record<string, string>>;
}

/** The paragraphs of a message, as an empty line parts them. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Whether a paragraph of a message says something besides what is filled in. */
export const hasOwnWords = (paragraph: string): boolean => /\p{L}/u.test(paragraph.replace(/\{[^{}]*\}/g, ''));
