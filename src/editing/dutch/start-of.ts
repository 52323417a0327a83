/** The first words of a sentence, by which an editor knows it again. */
export const startOf = (sentence: string): string => {
  const words = sentence.split(' ');
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence;
};
