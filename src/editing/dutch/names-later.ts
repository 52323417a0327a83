const COUNT = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|enkele|een paar)';
const UNIT = '(?:school|werk)?(?:dag|dagen|week|weken|maand|maanden)';

/** A moment after this one: 'een week later', 'na twee weken', 'iedere week', 'aan het eind van de week', a look back. */
const LATER = new RegExp(
  `(?<![\\p{L}-])(?:${COUNT} ${UNIT} later|(?:na|over) (?:ongeveer )?${COUNT} ${UNIT}|(?:elke|iedere) ${UNIT}|wekelijks|dagelijks|maandelijks|evalu\\p{L}+|geëvalueerd|nagesprek\\p{L}*|terugkijken|kijk\\p{L}* terug|teruggekeken)(?![\\p{L}-])`,
  'iu',
);

/** Whether a sentence says that something comes again, or later. */
export const namesLater = (sentence: string): boolean => LATER.test(sentence);
