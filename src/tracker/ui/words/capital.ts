/** The text with a capital, as at the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
