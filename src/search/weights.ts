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
  /** A place that example questions lead to, beside the words of the page; what each later place of an example keeps of the one before. */
  example: 10,
  laterPage: 0.75,
  /** Of an example question: a pair of words, what a word that has a group is itself, and four letters of it. */
  pair: 0.5,
  ownWord: 0.5,
  gram: 0.15,
  /** How much the nearest example counts beside all examples of the place together. */
  nearest: 0.4,
  /** From what likeness of the nearest example on the examples count in full. */
  sure: 0.5,
  /** What an example keeps that someone else would ask. */
  otherAsker: 0.6,
  /** From what likeness on a question of small words alone is the same as an example. */
  sameWords: 0.6,
  /** The glossary, for a question that asks what a word means, and for any other that has the word. */
  glossary: 0.75,
  glossaryBeside: 0.02,
  /** A small word that gives away who asks, such as 'ik', beside a telling one, such as 'zoon'. */
  smallWord: 0.3,
  /** What a page keeps that is not for who asks, and one that is for everyone. */
  forOthers: 0.5,
  forAll: 0.85,
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
