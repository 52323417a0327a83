/** Whether a sentence names parents in any way, also where it is not they who hear something. */
export const namesParents = (sentence: string): boolean =>
  /(?<![\p{L}-])(?:ouders?(?:\(s\))?|ouderparen|verzorgers?|vaders?|moeders?)(?![\p{L}])/iu.test(sentence);
