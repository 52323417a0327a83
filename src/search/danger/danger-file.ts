/** What the build writes of `content/nood` for one language, as JSON. Lists stand in one text each, because that weighs least. */
export interface DangerFile {
  /** Tag of the language, such as `nl`. */
  readonly language: string;
  /** Tags of the other languages for which there is such a file; only the Dutch one has them. */
  readonly others: readonly string[];
  /** Words that mean the same, by the name of their group; a space between, and `_` inside an expression of more words. */
  readonly groups: Readonly<Record<string, string>>;
  /** Words that say nothing of what is meant ('echt', 'gewoon'); they may stand anywhere in a phrase. */
  readonly fillers: string;
  /** Ordinary words that look like a mistyped word of the phrases, and are not. */
  readonly lookalikes: string;
  /** Phrases that say nothing of danger ('dood saai'), a line each. */
  readonly harmless: string;
  readonly cards: readonly DangerCard[];
}

/** What somebody in one kind of danger sees, and by which phrases it is known. */
export interface DangerCard {
  readonly id: string;
  /** Cards with a lower one go first. */
  readonly rank: number;
  readonly title: string;
  /** What to do or to know first, in a sentence or three. */
  readonly text: string;
  /** The question that `told` answers: what happens when you call. */
  readonly ask: string;
  /** What a call costs and when it is answered, what happens and what stays between you, as far as that is known. */
  readonly told: readonly string[];
  /** That it is not from the protocol, and for a language that nobody has read yet also that. */
  readonly origin: string;
  /** Whom to call, the best first. */
  readonly calls: readonly DangerCall[];
  /** Where the site says more. */
  readonly more: { readonly href: string; readonly label: string };
  /** A phrase each line; `readPhrase` says how one is written. */
  readonly phrases: string;
}

export interface DangerCall {
  /** Words before the number. */
  readonly label: string;
  /** The number as people read it, and as `tel:` wants it. */
  readonly number: string;
  readonly dial: string;
  /** `who` is heard behind the label, where the eye sees it beside. */
  readonly chat?: { readonly href: string; readonly label: string; readonly who: string };
}
