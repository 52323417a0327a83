/** What somebody writes down each time that something happened: a question, and how many lines of paper its answer takes. */
export const LOG_FIELDS = [
  { question: 'Datum en tijd', lines: 1 },
  { question: 'Waar?', lines: 1 },
  { question: 'Wat gebeurde er? Wat werd er precies gezegd?', lines: 3 },
  { question: 'Wie deed het?', lines: 1 },
  { question: 'Wie zag of hoorde het?', lines: 1 },
  { question: 'Bewijs: screenshot, foto of bericht', lines: 1 },
  { question: 'Aan wie verteld? Wat is er afgesproken?', lines: 1 },
] as const;
