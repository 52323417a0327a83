/**
 * Whether what a school calls a step is a stretch of time too. In sentences such a word says something of the calendar: 'al gedaan in deze week',
 * 'volgende week zetten'.
 */
export const isWordOfTime = (stepWord: string): boolean => /^(?:dag|week|maand|periode|jaar)$/i.test(stepWord);
