/** What the build writes of `content/nood` for one language, as JSON. Lists stand in one text each, because that weighs least. */
export interface DangerFile {
  /** Tag of the language, such as `nl`. */
  readonly language: string;
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
  /** What happens when you call, in a few plain sentences. */
  readonly text: string;
  /** Whom to call, the best first. */
  readonly calls: readonly DangerCall[];
  /** Where the site says more. */
  readonly more: { readonly href: string; readonly label: string };
  /** A phrase each line; `readPhrase` says how one is written. */
  readonly phrases: string;
}

export interface DangerCall {
  readonly label: string;
  /** The number as people read it, and as `tel:` wants it. */
  readonly number: string;
  readonly dial: string;
  /** Address of its chat, if it has one. */
  readonly chat?: string;
  /** Words on the link to the chat. */
  readonly chatLabel?: string;
}
