/** Letters that must be left of a word without its ending. */
const LEFT = 3;

/** What a Dutch word may be a form of, as it sounds: 'sgop' for 'sgopt', 'sgope' and 'gesgopt', 'maak' for 'make'. The word itself is not in it. */
export function baseForms(ear: string): readonly string[] {
  const inner = /^ge.*t$/.test(ear) ? [ear.slice(2, -1)] : [];
  const bare = [...ear.matchAll(/[tes]$|[td]e$/g), ...(/[td]e$/.test(ear) ? [/e$/.exec(ear)] : [])].map((ending) =>
    ear.slice(0, ending?.index),
  );
  return [...inner, ...bare]
    .filter((base) => base.length >= LEFT)
    .flatMap(withLongVowel)
    .map((base) => base.replace(/d$/, 't').replace(/b$/, 'p'));
}

/** In 'maken' and 'lopen' the vowel is written once, and is as long as in 'maak' and 'loop'. */
const withLongVowel = (base: string): readonly string[] =>
  /(^|[^aeiouy])[aeou][^aeiouy]$/.test(base) ? [base, base.replace(/([aeou])(.)$/, '$1$1$2')] : [base];
