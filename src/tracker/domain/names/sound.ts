/** How a name sounds, roughly: one form for the ways in which languages write one name. */
const CLASSES: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/tsj|tsch|tch|sch|sh|sj|sz|cz|ch(?=[eiy])|zh|x(?=$)/g, 's'],
  [/x/g, 'ks'],
  [/ph|v|w/g, 'f'],
  [/ck|ch|kh|gh|q|c|g/g, 'k'],
  [/th|dh|d/g, 't'],
  [/z/g, 's'],
  [/^[yji](?=[aeou])/, 'j'],
];

/** Its first sound and its consonants, alike ones taken together: `Youssef`, `Yusuf` and `Joesoef` are one. */
export function soundOf(folded: string): string {
  const plain = CLASSES.reduce((letters, [pattern, as]) => letters.replace(pattern, as), folded);
  const start = /^[aeiouy]/.test(plain) ? 'a' : plain.charAt(0);
  return (
    start +
    plain
      .slice(1)
      .replace(/(.)\1+/g, '$1')
      .replace(/[aeiouyhj]/g, '')
  );
}

/** Fewer consonants are alike by chance. */
export const FEWEST_SOUNDS = 3;
