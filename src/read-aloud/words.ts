/** What the buttons that read aloud say, in the language of the page (`voorlezen/<taal>.json`). */
export interface ReadAloudWords {
  readonly read: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly plain: string;
  readonly slow: string;
  readonly fast: string;
  readonly failed: string;
}
