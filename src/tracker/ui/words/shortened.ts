/** What a reader sees as one letter: an emoji of several parts among them. Older browsers know its parts alone. */
function lettersOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  return Array.from(new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

/**
 * The text, or as many of its words as fit with '…' behind them. A first word that fills more than half of the room is cut
 * itself; no emoji is cut in half.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = lettersOf(text);
  if (letters.length <= most) return text;
  const fits = letters.slice(0, most).join('');
  const cutsWord = !/^\s/u.test(letters[most] ?? '');
  const whole = cutsWord ? fits.replace(/\s+\S*$/u, '') : fits;
  return `${(whole.length * 2 < fits.length ? fits : whole).trimEnd()}…`;
}
