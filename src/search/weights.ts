/** Every number that decides what comes first. Found by trying on the first half of `tests/search/queries.ts`. */
export const WEIGHTS = {
  /** A page whose title is the question; less the more its title and the question differ. */
  title: 0.8,
  /** A word as it was typed, or as it was corrected. */
  asked: 1,
  /** A part of a compound that stands nowhere as a whole. */
  part: 0.6,
  /** A word of the site that ends in what was typed: 'gesprek' in 'sanctiegesprek'. */
  ending: 0.35,
  /** Another form of the word: 'foto' for 'fotos'. */
  form: 0.9,
  /** A term that the editor gave as another word for what was typed. */
  term: 0.7,
  /** Pages that the editor gave for what was typed: the first, and what each later one keeps of the one before. */
  page: 1.2,
  laterPage: 0.8,
  /** The glossary, for a term that it explains. */
  glossary: 0.6,
  /** More words of the editor's phrase say more: per word after the first. */
  phraseWord: 0.35,
  /** A page for the one audience that the words give away; shared by the audiences that a page has. */
  audience: 0.3,
  /** How much a page loses when it lacks words of the question: the share that it has, to this power. */
  coverage: 0.7,
  /** A word in a heading, for choosing the part of a page to lead to. */
  heading: 3,
} as const;

/** What a search may cost, whatever is typed. */
export const LIMITS = {
  /** Letters of a question that are read; nobody types more, and an index cannot use it. */
  letters: 200,
  /** Words that are searched for. */
  words: 12,
  /** Words of the site that end in a word of the question. */
  endings: 3,
  /** Results that are shown; who needs more has asked too wide a question. */
  results: 15,
} as const;
