/** What a reader sees as one letter: an emoji of several parts among them. Older browsers know its parts alone. */
function lettersOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  return Array.from(new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

/** The text, or as many of its letters as fit with '…' behind them; no emoji is cut in half. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = lettersOf(text);
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()}…`;
}
